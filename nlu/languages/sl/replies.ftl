# What hawker says in Slovenian. A message's attributes (.b, .c) are further ways to say it; they take turns.
# Amounts, order numbers and lists arrive ready to be said or shown; amounts are in the accusative.
# Who speaks has no gender, and names of products have none that is known here: sentences are worded so that none shows.

## Coming and going

welcome = Dobrodošli v trgovini { $shop }. Kaj iščete?
    .b = Dober dan, tukaj { $shop }. Kaj lahko poiščem za vas?
welcome-back-cart = { $count ->
        [1] V košarici imate še en izdelek.
        [one] V košarici imate še { $count } izdelek.
        [two] V košarici imate še { $count } izdelka.
        [few] V košarici imate še { $count } izdelke.
       *[other] V košarici imate še { $count } izdelkov.
    }
    .b = { $count ->
        [1] Vaša košarica hrani še en izdelek.
        [one] Vaša košarica hrani še { $count } izdelek.
        [two] Vaša košarica hrani še { $count } izdelka.
        [few] Vaša košarica hrani še { $count } izdelke.
       *[other] Vaša košarica hrani še { $count } izdelkov.
    }
greet = Dober dan! Kaj iščete?
    .b = Pozdravljeni. Kaj lahko poiščem za vas?
help = Rečete lahko: iščem tekaške copate pod šestdeset evrov, drugi, dodaj v košarico, kaj je v košarici, ali želim plačati. Vprašate lahko tudi za vračila in delovni čas ter kadarkoli rečete ponovi, počasneje ali razveljavi.
    .b = Povejte mi, kaj potrebujete, na primer modro dežno jakno. Potem recite drugi, dodaj v košarico, ali želim plačati. Kadarkoli recite ponovi, počasneje, ali želim govoriti s človekom.
thanks = Ni za kaj. Še kaj?
    .b = Z veseljem. Želite še kaj?
goodbye = Nasvidenje in hvala za obisk.
    .b = Hvala. Se vidimo.
goodbye-cart = Nasvidenje. Vaša košarica ostane shranjena.
    .b = Se vidimo. Košarica vas bo počakala.
person = Za pogovor s človekom: { $contact }
    .b = Pomaga vam lahko človek. { $contact }
silence = Ste še tam? Povejte, kaj potrebujete, ali recite pomoč.
    .b = Poslušam. Povejte, kaj potrebujete, ali recite pomoč.
silence-goodbye = Poslavljam se. Vaša košarica ostane shranjena, vrnite se kadarkoli.
    .b = Na svidenje. Košarica vas bo počakala.
cancelled = V redu, ustavljeno. Nič ni naročeno.
    .b = Prav, pustimo to. Nič ni naročeno.
yes-to-what = Dobro. Kaj želite?
    .b = V redu. Kako naprej?
no-then = V redu. Kaj bi pa želeli?
    .b = Prav. S čim drugim lahko pomagam?

## Not understood

not-understood = Oprostite, tega ne razumem.
    .b = Oprostite, lahko ponovite?
not-understood-again = Še vedno ne razumem.
    .b = Žal tudi tega ne razumem.
# After it: what may be said at this moment.
examples-anything = Rečete lahko: iščem dežne jakne, kaj je v akciji, ali pomoč.
    .b = Poskusite: iščem slušalke pod petdeset evrov, kje je moje naročilo, ali pomoč.
examples-list = Rečete lahko: prvi, povej mi več o drugem, dodaj prvega, ali naprej.
    .b = Poskusite: drugi, koliko stane prvi, naprej, ali nazaj.
examples-cart = Rečete lahko: iščem dežne jakne, pokaži mi košarico, razveljavi, ali želim plačati.
    .b = Poskusite: iščem slušalke, kaj je v košarici, naj bosta dva, ali želim plačati.
examples-choice = Rečete lahko: { $first }, prvi, zadnji, ali pozabi.
    .b = Poskusite: prvi, { $first }, ali pozabi.
examples-item = Poveste lahko vrsto izdelka, na primer tekaški copati ali zeleni čaj, ali rečete pozabi.
    .b = Poskusite z imenom izdelka, na primer slušalke, ali z znamko. Ali pa recite pozabi.
examples-number = Poveste lahko število, na primer dva, ali rečete pozabi.
    .b = Poskusite samo s številom, na primer pet. Ali pa recite pozabi.
examples-code = Lahko jo črkujete, črko za črko, ali rečete pozabi.
    .b = Poskusite počasi, znak za znakom. Ali pa recite pozabi.
examples-order-number = Poveste lahko števko za števko, ali rečete pozabi.
    .b = Poskusite eno števko za drugo, počasi. Ali pa recite pozabi.
examples-confirm-order = Rečete lahko: ja, ne, spremeni dostavo, ali kaj je v košarici.
    .b = Poskusite: ja, naročite. Ali: ne. Ali: spremeni dostavo.
examples-yes-no = Rečete lahko ja ali ne.
    .b = Prosim, recite ja ali ne.
offer-person = Žal mi ne uspe razumeti. { $contact }
    .b = Oprostite, ne razumem. Pomaga vam lahko človek. { $contact }
nothing-to-repeat = Ničesar še ni bilo povedanega.
    .b = Ni še ničesar za ponoviti.
answered-elsewhere = V tem pogovoru govori še nekdo. Poslušajte svojo košarico in povejte še enkrat, kaj manjka.
    .b = V tem pogovoru je bil na vrsti nekdo drug. Recite: pokaži mi košarico, potem pa še enkrat, kaj manjka.
went-wrong = Oprostite, pri nas je prišlo do napake. Nič ni izgubljeno. Poskusite čez trenutek.
    .b = Oprostite, imamo težavo. Vaša košarica je na varnem. Vrnite se čez trenutek.
one-moment = Trenutek, prosim.
    .b = Samo trenutek.
books-closed = Trenutno nimam dostopa do našega sistema. Nič ni izgubljeno in nič se ne zgodi dvakrat. Prosim, povejte to še enkrat čez trenutek.
    .b = Oprostite, naš sistem trenutno ni dosegljiv. Kar ste povedali, se zgodi največ enkrat, zato čez trenutek povejte še enkrat.
out-of-range = { $count ->
        [0] Ničesar še ni na seznamu. Povejte, kaj iščete.
        [1] Na seznamu je samo en izdelek.
       *[other] Številke na seznamu gredo do { $count }. Povejte eno od njih.
    }
    .b = { $count ->
        [0] Seznama še ni. Kaj iščete?
        [1] En sam je.
       *[other] Seznam ima številke od 1 do { $count }. Katero mislite?
    }
not-one-of-these = Tega žal ni med njimi.
    .b = Tega žal ni na izbiro.

## How I speak

slower = V redu, počasneje.
    .b = Prav, od zdaj naprej govorim počasneje.
faster = V redu, hitreje.
    .b = Prav, od zdaj naprej govorim hitreje.
louder = V redu, glasneje.
    .b = Prav, od zdaj naprej govorim glasneje.
quieter = V redu, tišje.
    .b = Prav, od zdaj naprej govorim tišje.
more-time = Seveda, vzemite si čas. Pred odgovorom počakam dlje.
    .b = Nič se ne mudi. Počakam, da poveste do konca.
less-time = V redu, odgovarjam prej.
    .b = Prav, ne čakam več tako dolgo.
no-more-time = Vzemite si čas. Čakam že, kolikor lahko.
    .b = Nič se ne mudi, čakam že, kolikor lahko.
no-less-time = Odgovarjam že, kar se da hitro.
    .b = Prej ne morem odgovoriti.
no-slower = Počasneje ne morem govoriti.
    .b = Bolj počasi ne gre.
no-faster = Hitreje ne morem govoriti.
    .b = Bolj hitro ne gre.
no-louder = Glasneje ne morem govoriti.
    .b = Bolj na glas ne gre.
no-quieter = Tišje ne morem govoriti.
    .b = Bolj potiho ne gre.

higher = V redu, višji glas.
    .b = Prav, od zdaj naprej višje.
deeper = V redu, globlji glas.
    .b = Prav, od zdaj naprej globlje.
other-voice = V redu, kaj pa ta glas?
    .b = Prav, to je drug glas.
no-higher = Višje ne morem govoriti.
    .b = Višje ne gre.
no-deeper = Globlje ne morem govoriti.
    .b = Globlje ne gre.
spelled = { $text }.
    .b = Piše se { $text }.
nothing-to-spell = Nobeno ime še ni bilo omenjeno.
    .b = Ni še ničesar za črkovati.
microphone-lost = Ne slišim vas več: mikrofona ni. Vaša košarica ostane shranjena. Prosim, priklopite ga nazaj.
    .b = Mikrofona ni, zato vas ne slišim. Nič ni izgubljeno. Prosim, priklopite ga nazaj.
microphone-back = Spet vas slišim.
    .b = Mikrofon je spet tu. Kar povejte.

language-changed = V redu, jezik je zdaj { $language }.
    .b = Prav, od zdaj naprej { $language }.
language-not-heard = Slišim pa tukaj samo jezik { $language }: napišite, kaj potrebujete, ali povejte v tem jeziku.
    .b = Vendar slišim še vedno samo { $language }. Pišite, ali pa nadaljujte v tem jeziku.
language-unknown = Tega jezika ne govorim. Na voljo so { $languages }.
    .b = Tega jezika žal ne znam. Izbirate lahko med: { $languages }.
language-which = Na voljo so { $languages }. Kateri jezik želite?
    .b = Izbirate lahko med: { $languages }. Kar povejte katerega.

## Questions

ask-search-for = Kaj iščete?
    .b = Kaj bi radi našli?
ask-what-to-add = Kaj želite dodati?
    .b = Kaj naj dam v košarico?
ask-which-item = Kateri izdelek želite?
    .b = Kateri izdelek mislite?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = Gre za { $name }.

ask-which-size = { $count ->
        [1] Na voljo je samo velikost { $first }. Je to vaša velikost?
        [2] Katera velikost: { $options }?
        [3] Katera velikost: { $options }?
        [4] Katera velikost: { $options }?
       *[other] Katero velikost želite? Od { $first } do { $last }.
    }
    .b = { $count ->
        [1] Imamo velikost { $first }. Je to vaša velikost?
        [2] V kateri velikosti: { $options }?
        [3] V kateri velikosti: { $options }?
        [4] V kateri velikosti: { $options }?
       *[other] Katero velikost potrebujete? Imamo od { $first } do { $last }.
    }
ask-which-package = { $count ->
        [1] Na voljo je samo { $first }. Je to v redu?
       *[other] Katero pakiranje: { $options }?
    }
    .b = { $count ->
        [1] Imamo { $first }. Je to v redu?
       *[other] Kakšno pakiranje: { $options }?
    }
ask-which-color = { $count ->
        [1] Na voljo je samo barva { $first }. Je to v redu?
       *[other] Katera barva: { $options }?
    }
    .b = { $count ->
        [1] Imamo barvo { $first }. Ustreza?
       *[other] Katero barvo želite: { $options }?
    }
ask-which-value = { $attribute }: { $options }?
    .b = { $attribute }, kaj želite: { $options }?
ask-which-line = Kateri izdelek v košarici: { $options }?
    .b = Kaj mislite: { $options }?
ask-how-many = Koliko jih želite?
    .b = Koliko naj jih bo?
# $number is read back digit by digit: "ena pet, petnajst".
ask-check-number = Slišim { $number }. Drži?
    .b = To je { $number }. Je prav?
# After a weight was asked for of what is sold by the piece.
sold-by-piece = { $name } prodajamo na kose.
    .b = { $name } imamo samo na kose.
ask-pieces = Koliko kosov želite?
    .b = Koliko kosov naj dodam?
far-too-many = To je veliko preveč. Največ istega izdelka: { $most }.
    .b = Toliko jih ne more biti. Največ istega izdelka: { $most }.
ask-digits = Koliko torej? Povejte števko za števko, na primer: pet, nič.
    .b = Torej koliko? Povejte eno števko za drugo, na primer: ena, pet.
ask-coupon = Kakšna je koda?
    .b = Katero kodo želite uporabiti?
ask-delivery = Kako želite prejeti naročilo?
    .b = Kateri način dostave želite?
ask-confirm-order = Naj oddam naročilo?
    .b = Želite, da to naročim?
ask-confirm-empty = Naj vzamem vse iz košarice?
    .b = Res želite izprazniti košarico?
ask-confirm-undo = Naj razveljavim vse spremembe?
    .b = Res želite razveljaviti vse?
ask-confirm-remove = Naj vzamem iz košarice: { $options }?
    .b = Iz košarice naj gre { $options }, drži?
ask-confirm-cancel = Naj prekličem to naročilo?
    .b = Želite, da ga prekličem?
ask-order-number = Kakšna je številka naročila?
    .b = Povejte mi številko naročila, prosim.
ask-meant = Ste mislili { $options }?
    .b = Gre za { $options }?

## Finding

found = { $count ->
        [1] Imamo en izdelek
        [one] Imamo { $count } izdelek
        [two] Imamo { $count } izdelka
        [few] Imamo { $count } izdelke
       *[other] Imamo { $count } izdelkov
    }{ $limit ->
        [below] {" "}pod { $high }
        [above] {" "}nad { $low }
        [between] {" "}od { $low } do { $high }
       *[none] {""}
    }: { $item }.
    .b = { $count ->
        [1] Na voljo je tole
       *[other] Tole imamo
    }{ $limit ->
        [below] {" "}pod { $high }
        [above] {" "}nad { $low }
        [between] {" "}od { $low } do { $high }
       *[none] {""}
    }: { $item }.
excluding = Brez tega: { $things }.
    .b = V redu, izpustim { $things }.
nothing-found = Ni zadetkov: { $item }. Poskusite z drugimi besedami ali z vrsto izdelka, na primer čevlji ali čaj.
    .b = Tega nimamo: { $item }. Kaj bi še lahko bilo?
relaxed-price = { $limit ->
        [below] Pod { $high } nimamo ničesar.
        [above] Nad { $low } nimamo ničesar.
       *[between] Od { $low } do { $high } nimamo ničesar.
    } Temu je najbliže tole.
    .b = { $limit ->
        [below] Ni ničesar pod { $high },
        [above] Ni ničesar nad { $low },
       *[between] Ni ničesar od { $low } do { $high },
    } je pa nekaj blizu.
relaxed-color = Barve { $value } nimamo. So pa druge barve.
    .b = V barvi { $value } ni ničesar, je pa v drugih barvah.
relaxed-size = Velikosti { $value } nimamo. So pa druge velikosti.
    .b = V velikosti { $value } ni ničesar, je pa v drugih velikostih.
relaxed-brand = Znamke { $value } nimamo. Tole je od drugih znamk.
    .b = Od znamke { $value } ni ničesar, je pa od drugih.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, trenutno razprodano.
    .b = { $number }: { $name }, { $price }, trenutno ni na zalogi.
offer-one = Naj povem kaj več ali naj dodam v košarico?
    .b = Rečete lahko povej mi več ali dodaj v košarico.
offer = Kateri izdelek želite?
    .b = Povejte številko za več, ali pa kaj dodajte v košarico.
offer-more = Povejte številko, ali recite naprej za druge.
    .b = Kateri izdelek? Ali pa recite naprej.
more = Tu so še drugi.
    .b = Naslednji.
previous = Nazaj na prejšnje.
    .b = Še enkrat tisti od prej.
previous-question = V redu, korak nazaj.
    .b = Prav, prejšnje vprašanje.
left-question = V redu, to pustimo. Kaj želite?
    .b = Prav, nazaj. S čim lahko pomagam?
started-over = V redu, od začetka.
    .b = Prav, začnimo znova.
started-over-cart = { $count ->
        [1] V redu, od začetka. V košarici imate še en izdelek.
        [one] V redu, od začetka. V košarici imate še { $count } izdelek.
        [two] V redu, od začetka. V košarici imate še { $count } izdelka.
        [few] V redu, od začetka. V košarici imate še { $count } izdelke.
       *[other] V redu, od začetka. V košarici imate še { $count } izdelkov.
    }
    .b = { $count ->
        [1] Prav, začnimo znova. Vaša košarica hrani še en izdelek.
        [one] Prav, začnimo znova. Vaša košarica hrani še { $count } izdelek.
        [two] Prav, začnimo znova. Vaša košarica hrani še { $count } izdelka.
        [few] Prav, začnimo znova. Vaša košarica hrani še { $count } izdelke.
       *[other] Prav, začnimo znova. Vaša košarica hrani še { $count } izdelkov.
    }
no-more = To je vse.
    .b = Več jih ni.
several = Takih je več.
    .b = Mogoče je to eno od teh.
recommend = To je ljudem všeč.
    .b = Tole bi vam lahko bilo všeč.
nothing-to-recommend = Trenutno ni nobenega predloga. Kaj iščete?
    .b = Povejte, kaj potrebujete, pa poiščem.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = Trenutno ni akcij.
    .b = Zdaj ni nič znižano.

## About a product

details = { $name }, znamka { $brand }. { $description }
    .b = { $name }, { $brand }: { $description }
costs = { $name } stane { $price }.
    .b = Cena za { $name } znaša { $price }.
it-costs = To stane { $price }.
    .b = Cena znaša { $price }.
it-costs-from = Cena je od { $low } do { $high }, odvisno od izvedbe.
    .b = Stane od { $low } do { $high }.
costs-from = { $name } stane od { $low } do { $high }, odvisno od izvedbe.
    .b = Cena za { $name } je od { $low } do { $high }.
comes-in-color = Barve so { $values }.
    .b = Izbirate lahko med: { $values }.
comes-in-size = { $count ->
        [1] Na voljo je { $first }.
        [2] Velikosti so { $values }.
        [3] Velikosti so { $values }.
        [4] Velikosti so { $values }.
       *[other] Velikosti so od { $first } do { $last }.
    }
    .b = { $count ->
        [1] Imamo samo { $first }.
        [2] Izbirate lahko med: { $values }.
        [3] Izbirate lahko med: { $values }.
        [4] Izbirate lahko med: { $values }.
       *[other] Imamo velikosti od { $first } do { $last }.
    }
extras = Zraven lahko dobite: { $names }.
    .b = Na voljo je tudi z dodatki: { $names }.
bundle-holds = V kompletu: { $names }.
    .b = Komplet vsebuje: { $names }.
rated = { $count ->
        [one] Ocena kupca je { $stars } od 5.
       *[other] Ocena kupcev je { $stars } od 5.
    }
    .b = { $count ->
        [1] Ena ocena: { $stars } od 5.
        [one] { $count } ocena, povprečno { $stars } od 5.
        [two] { $count } oceni, povprečno { $stars } od 5.
        [few] { $count } ocene, povprečno { $stars } od 5.
       *[other] { $count } ocen, povprečno { $stars } od 5.
    }
available = Ja, { $name } imamo na zalogi.
    .b = Ja, { $name } je na voljo.
available-as = Ja, { $name }, { $asked }, imamo na zalogi.
    .b = Ja, { $name }, { $asked }, je na voljo.
sold-out = { $name }: trenutno razprodano.
    .b = Žal izdelka { $name } ni na zalogi.
sold-out-as = { $name }, { $asked }: razprodano.
    .b = Žal izdelka { $name }, { $asked }, ni na zalogi.
not-made = Izdelka { $name } ni v izvedbi { $asked }.
    .b = Žal { $name } ne obstaja v izvedbi { $asked }.
no-colors = Pri izdelku { $name } ni mogoče izbrati barve.
    .b = Za { $name } barv ni na izbiro.
no-sizes = Pri izdelku { $name } ni mogoče izbrati velikosti.
    .b = Za { $name } velikosti ni na izbiro.
few-left = { $count ->
        [1] To je zadnji kos.
        [one] Na zalogi imamo samo še { $count } kos.
        [two] Na zalogi imamo samo še { $count } kosa.
        [few] Na zalogi imamo samo še { $count } kose.
       *[other] Na zalogi imamo samo še { $count } kosov.
    }
    .b = { $count ->
        [1] Imamo samo še en kos.
        [one] Imamo samo še { $count } kos.
        [two] Imamo samo še { $count } kosa.
        [few] Imamo samo še { $count } kose.
       *[other] Imamo samo še { $count } kosov.
    }
reviews = { $name } ima oceno { $stars } od 5.
    .b = Ocena kupcev za { $name } je { $stars } od 5.
review = Eno mnenje: { $text }
    .b = Nekdo pravi: { $text }
review-next = Še eno mnenje: { $text }
    .b = In še eno: { $text }
no-reviews = Izdelka { $name } še nihče ni ocenil.
    .b = Za { $name } še ni ocen.
compare-item = { $name } stane { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } stane { $amount } manj.
    .b = Z izbiro { $name } prihranite { $amount }.
compare-rated = { $name } ima višjo oceno kupcev.
    .b = { $name } ima boljše ocene.
compare-what = Kaj naj primerjam? Najprej poiščite, potem pa recite: primerjaj prvega in drugega.
    .b = Povejte dva izdelka za primerjavo.

## The cart

added = { $quantity ->
        [1] V košarici je zdaj { $name }. Skupaj znese { $total }.
       *[other] V košarici je zdaj { $quantity }-krat { $name }. Skupaj znese { $total }.
    }
    .b = { $quantity ->
        [1] { $name }: dodano v košarico. Skupaj znese { $total }.
       *[other] { $quantity }-krat { $name }: dodano v košarico. Skupaj znese { $total }.
    }
added-several = Dodano v košarico: { $names }. Skupaj znese { $total }.
    .b = { $names }: vse je v košarici. Skupaj znese { $total }.
without-option = { $name } ne obstaja z dodatkom { $modifiers }, zato bo brez.
    .b = Dodatek { $modifiers } za { $name } ni na voljo, zato je izpuščen.
rest-dropped = Na vrsto še ni prišlo: { $rest }. Povejte še enkrat, ko želite.
    .b = Izpuščeno je { $rest }. Povejte še enkrat, če še želite.
added-none = Nobeden od njih? Potem ni nič dodano.
    .b = V redu, nič ni dodano.
quantity-set = { $name }: zdaj { $quantity }.
    .b = Količina za { $name } je zdaj { $quantity }.
removed = Odstranjeno: { $name }.
    .b = { $name }: ni več v košarici.
# Labels have no variants: a thing has one name.
label-size = velikost { $size }
label-in-color = { $item }, barva { $color }
label-of-brand = { $item } { $brand }
label-that = to
label-in-size = { $item }, { $size }
label-not = { $item }, ampak ne { $things }
label-without = { $item }, brez: { $things }
label-with-extras = { $name }, dodatki: { $extras }
label-counted = { $count ->
        [1] { $name }
       *[other] { $count }-krat { $name }
    }
cart-lines = Imate: { $lines }.
    .b = V košarici: { $lines }.
cart-discount = { $name }: { $amount } popusta.
    .b = Pri { $name } prihranite { $amount }.
cart-tax = Dodatno { $name }: { $amount }.
    .b = Prišteje se { $name }, { $amount }.
before-checkout = Najprej še { $name }.
    .b = Pred tem še vprašanje: { $name }.
left-out = { $name } izpustim.
    .b = Potem { $name } izpustiva.
cart-total = Skupaj znese { $total }.
    .b = Skupni znesek: { $total }.
cart-empty = Vaša košarica je prazna.
    .b = V košarici ni ničesar.
emptied = Vaša košarica je zdaj prazna. Recite razveljavi, da vse vrnete.
    .b = Vse je zunaj. Rečete lahko razveljavi.
kept = V redu, košarica ostane, kakršna je.
    .b = Prav, nič ni spremenjeno.
coupon-applied = Koda { $code } je upoštevana.
    .b = Uporabljena je koda { $code }.
coupon-replaced = Velja samo ena koda: { $code } je namesto kode { $before }, saj z njo ne prihranite manj.
    .b = Dveh kod ni mogoče združiti. Namesto kode { $before } velja { $code }, ki ni slabša.
undone = To je razveljavljeno.
    .b = V redu, vrnjeno na prej.
undone-several = { $count ->
        [1] Razveljavljena je zadnja sprememba.
        [two] Razveljavljeni sta zadnji { $count } spremembi.
        [few] Razveljavljene so zadnje { $count } spremembe.
       *[other] Razveljavljenih je zadnjih { $count } sprememb.
    }
    .b = { $count ->
        [1] V redu, zadnja sprememba ne velja več.
        [two] V redu, zadnji { $count } spremembi ne veljata več.
        [few] V redu, zadnje { $count } spremembe ne veljajo več.
       *[other] V redu, zadnjih { $count } sprememb ne velja več.
    }
redone = Ta sprememba spet velja.
    .b = V redu, spet je tako.
redone-several = { $count ->
        [1] Ena sprememba spet velja.
        [one] { $count } sprememba spet velja.
        [two] { $count } spremembi spet veljata.
        [few] { $count } spremembe spet veljajo.
       *[other] { $count } sprememb spet velja.
    }
    .b = { $count ->
        [1] V redu, ena sprememba je obnovljena.
        [one] V redu, { $count } sprememba je obnovljena.
        [two] V redu, { $count } spremembi sta obnovljeni.
        [few] V redu, { $count } spremembe so obnovljene.
       *[other] V redu, { $count } sprememb je obnovljenih.
    }
exchanged = { $quantity ->
        [1] { $name }, prej { $before }. Skupaj znese { $total }.
       *[other] { $quantity }-krat { $name }, prej { $before }. Skupaj znese { $total }.
    }
    .b = { $quantity ->
        [1] Zamenjano: prej { $before }, zdaj { $name }. Skupaj znese { $total }.
       *[other] Zamenjano: prej { $before }, zdaj { $quantity }-krat { $name }. Skupaj znese { $total }.
    }
# Another line was meant than the one that was changed: that is taken back, and it is done to this one.
other-line = Oprostite, torej { $name }.
    .b = V redu, raje { $name }.
already-so = To je že v vaši košarici: { $name }.
    .b = V košarici že imate { $name }.

## Checkout

# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] danes
            [1] do jutri
           *[other] v { $last } dneh
        }
       *[other] { $ahead ->
            [0] danes
            [1] jutri
           *[other] v { $weekday ->
                    [sreda] sredo
                    [sobota] soboto
                    [nedelja] nedeljo
                   *[other] { $weekday }
                }, { $day }
        }
    }
when-between = { $day ->
        [none] v { $first } do { $last } dneh
       *[other] od { $weekday ->
            [ponedeljek] ponedeljka
            [torek] torka
            [sreda] srede
            [petek] petka
            [sobota] sobote
            [nedelja] nedelje
           *[other] četrtka
        }, { $day }, do { $until_weekday ->
            [ponedeljek] ponedeljka
            [torek] torka
            [sreda] srede
            [petek] petka
            [sobota] sobote
            [nedelja] nedelje
           *[other] četrtka
        }, { $until }
    }
delivery-option = { $name } za { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, brezplačno, { $when }.
    .b = { $name } brez stroškov, { $when }.
checkout-waits = Za nadaljevanje naročila recite želim plačati.
    .b = Recite želim plačati, ko boste nadaljevali z naročilom.
order-placed = Hvala. Številka vašega naročila je { $number }. Na blagajni povejte to številko in plačajte { $total }.
    .b = Naročeno. Številka je { $number }. Z njo na blagajni plačate { $total }.
not-ordered = V redu, nič ni naročeno. Vaša košarica je še tu.
    .b = Prav, ničesar ne naročim. Košarica ostane shranjena.

## Orders

order-status = Naročilo { $number }, { $day }, { $total }, { $status ->
        [placed] je oddano in čaka na plačilo na blagajni.
        [paid] je plačano in gre v pakiranje.
        [packed] je zapakirano.
        [shipped] je na poti.
        [ready] čaka na prevzem.
        [delivered] je dostavljeno.
       *[cancelled] je preklicano.
    }
    .b = Vaše naročilo { $number }, { $day }, { $total }, { $status ->
        [placed] je sprejeto; na blagajni ga je treba še plačati.
        [paid] je plačano in bo zapakirano.
        [packed] je že zapakirano.
        [shipped] je odšlo od nas in je na poti.
        [ready] lahko prevzamete.
        [delivered] je že dostavljeno.
       *[cancelled] je bilo preklicano.
    }
order-found = To je naročilo { $number } za { $total }.
    .b = Tu je naročilo { $number }, { $total }.
order-cancelled = Naročilo { $number } je preklicano.
    .b = V redu, naročilo { $number } ne velja več.
order-kept = V redu, naročilo ostane.
    .b = Prav, naročilo ostane, kakršno je.
already-cancelled = Naročilo { $number } je že preklicano.
    .b = To naročilo, { $number }, je bilo preklicano že prej.

## Questions of policy

no-answer = Na to nimam odgovora. { $contact }
    .b = Tega ne vem. { $contact }

## Refusals

refused-unknown-product = Tega izdelka nimamo več.
    .b = Tega izdelka ni več tukaj.
refused-out-of-stock = Žal je { $name } trenutno brez zaloge.
    .b = Izdelka { $name } žal ni več.
refused-not-enough-stock = { $available ->
        [0] Žal je { $name } trenutno brez zaloge.
        [1] Od izdelka { $name } imamo samo še en kos.
        [one] Od izdelka { $name } imamo samo še { $available } kos.
        [two] Od izdelka { $name } imamo samo še { $available } kosa.
        [few] Od izdelka { $name } imamo samo še { $available } kose.
       *[other] Od izdelka { $name } imamo samo še { $available } kosov.
    } Nič ni spremenjeno.
    .b = { $available ->
        [0] Izdelka { $name } ni več.
        [1] Na zalogi imamo en kos izdelka { $name }.
        [one] Na zalogi imamo { $available } kos izdelka { $name }.
        [two] Na zalogi imamo { $available } kosa izdelka { $name }.
        [few] Na zalogi imamo { $available } kose izdelka { $name }.
       *[other] Na zalogi imamo { $available } kosov izdelka { $name }.
    } Nič ni spremenjeno.
fewer-than-asked = { $available ->
        [0] Izdelka { $name } zdaj ni na voljo.
        [1] Od izdelka { $name } lahko zdaj dobite samo en kos.
        [one] Od izdelka { $name } lahko zdaj dobite samo { $available } kos.
        [two] Od izdelka { $name } lahko zdaj dobite samo { $available } kosa.
        [few] Od izdelka { $name } lahko zdaj dobite samo { $available } kose.
       *[other] Od izdelka { $name } lahko zdaj dobite samo { $available } kosov.
    }
    .b = { $available ->
        [0] Žal izdelka { $name } zdaj ni.
        [1] Žal je na voljo samo en kos izdelka { $name }.
        [one] Žal je na voljo samo { $available } kos izdelka { $name }.
        [two] Žal sta na voljo samo { $available } kosa izdelka { $name }.
        [few] Žal so na voljo samo { $available } kosi izdelka { $name }.
       *[other] Žal je na voljo samo { $available } kosov izdelka { $name }.
    }
refused-quantity-limit = { $available ->
        [1] Izdelka { $name } lahko vzamete en kos.
       *[other] Izdelka { $name } lahko vzamete največ { $available }.
    } Nič ni spremenjeno.
    .b = Omejitev za { $name } je { $available }. Nič ni spremenjeno.
refused-not-in-cart = Tega ni v vaši košarici.
    .b = Tega v košarici ne vidim.
only-in-cart = { $name }: v košarici samo { $count }.
    .b = V košarici je samo toliko: { $name }, { $count }.
not-in-cart = Izdelka { $name } ni v vaši košarici.
    .b = V košarici ne vidim izdelka { $name }.
refused-empty-cart = Vaša košarica je prazna.
    .b = V košarici ni ničesar.
refused-unknown-coupon = Kode { $name } ne poznam.
    .b = Koda { $name } ni naša.
refused-coupon-expired = Koda { $name } ne velja več.
    .b = Žal je koda { $name } potekla.
refused-coupon-minimum = Koda { $name } velja za nakup nad { $minimum }.
    .b = Za kodo { $name } mora nakup znašati vsaj { $minimum }.
refused-coupon-used-up = Koda { $name } je bila uporabljena že tolikokrat, kolikor je mogoče.
    .b = Žal je koda { $name } že porabljena.
refused-coupon-used-before = Kodo { $name } ste že uporabili, drugič pa ne velja.
    .b = Žal koda { $name } za vas ne velja še enkrat.
refused-coupon-worse = Dveh kod ni mogoče združiti. Ostane { $name }: z njo prihranite { $minimum } več.
    .b = Velja samo ena koda. Ohranim { $name }, ker z njo prihranite { $minimum } več.
refused-no-coupon = V vaši košarici ni nobene kode.
    .b = Niste uporabili nobene kode.
refused-unknown-delivery = Tako ne dostavljamo. Recite možnosti dostave, da slišite, kaj je na voljo.
    .b = Te dostave ne poznam. Recite možnosti dostave, da slišite vse.
refused-no-delivery = Najprej povejte, kako želite prejeti naročilo.
    .b = Najprej izberite dostavo, prosim.
refused-cart-changed = Od branja se je nekaj spremenilo.
    .b = Vaša košarica ni več enaka.
refused-unknown-order = Naročila { $name } ne najdem.
    .b = Naročila { $name } ni.
refused-too-late = Prepozno je za spremembo naročila { $name }: je že zapakirano.
    .b = Naročilo { $name } je že zapakirano in ga tukaj ni več mogoče spremeniti.
refused-nothing-to-undo = Ničesar ni za razveljaviti.
    .b = Zdaj ne morem ničesar razveljaviti.
refused-nothing-to-redo = Ničesar ni za obnoviti.
    .b = Nič ni bilo razveljavljeno, kar bi se dalo obnoviti.

## Names of intents, for "did you mean … or …?"

intent-search = iskanje izdelka
intent-add = dodajanje v košarico
intent-set-quantity = spremembo količine
intent-remove = odstranitev iz košarice
intent-show-cart = pregled košarice
intent-empty-cart = praznjenje košarice
intent-coupon = uporabo kode
intent-checkout = plačilo
intent-choose-delivery = izbiro dostave
intent-yes = ja
intent-no = ne
intent-cancel = prekinitev
intent-order-status = stanje naročila
intent-cancel-order = preklic naročila
intent-faq = vprašanje o trgovini
intent-greet = pozdrav
intent-help = pomoč
intent-more = več rezultatov
intent-previous = korak nazaj
intent-details = podrobnosti o izdelku
intent-price = ceno
intent-availability = zalogo
intent-compare = primerjavo
intent-choose = izbiro
intent-deals = akcije
intent-recommend = priporočilo
intent-reviews = ocene
intent-repeat = ponovitev
intent-slower = počasnejši govor
intent-faster = hitrejši govor
intent-louder = glasnejši govor
intent-quieter = tišji govor
intent-higher = višji glas
intent-deeper = globlji glas
intent-other-voice = drug glas
intent-spell = črkovanje
intent-spell-number = številko po števkah
intent-more-time = več časa za govor
intent-less-time = hitrejši odgovor
intent-undo = razveljavitev
intent-redo = obnovitev spremembe
intent-start-over = začetek od začetka
intent-person = pogovor s človekom
intent-speak-language = drug jezik
intent-thanks = hvala
intent-goodbye = nasvidenje

## What a screen offers to say next

suggest-cart = pokaži mi košarico
suggest-deals = kaj je v akciji
suggest-help = pomoč
suggest-first = prvi
suggest-more = naprej
suggest-never-mind = pozabi
suggest-yes = ja
suggest-no = ne
suggest-delivery = spremeni dostavo

## Paying

refused-unknown-payment = Tako tukaj ni mogoče plačati.
    .b = Žal tega načina plačila ne sprejemamo.
refused-not-enough-credit = Na tem ni več dovolj denarja: { $name }. Izberite drug način plačila, prosim.
    .b = To ne bo dovolj: { $name }. Prosim, izberite drug način plačila.
refused-order-limit = Eno naročilo tukaj ne more preseči { $minimum }. Prosim, vzemite kaj iz košarice.
    .b = Največ za eno naročilo je { $minimum }, to pa je več. Prosim, vzemite kaj iz košarice.
refused-day-limit = Na dan lahko tukaj porabite največ { $minimum }. Vzemite kaj iz košarice ali se vrnite jutri.
    .b = Dnevna omejitev je { $minimum }, to pa je več. Prosim, vzemite kaj iz košarice ali pridite spet jutri.
refused-refund-too-high = To je več, kot je mogoče vrniti.
    .b = Ne morem vrniti več, kot je bilo plačano.
refused-payment-settled = Tega ni več mogoče spremeniti, ker je že plačano ali vrnjeno.
    .b = Prepozno je za spremembo: plačilo je že opravljeno ali vrnjeno.
ask-payment = Kako želite plačati: { $options }?
    .b = Plačate lahko { $options }. Kaj izberete?
pay-by = Plačate { $method }.
    .b = Plačilo bo { $method }.
payment-chosen = V redu, plačate { $method }.
    .b = Prav, plačilo bo { $method }.
payment-changed = V redu, naročilo { $number } zdaj plačate { $method }.
    .b = Prav, za naročilo { $number } je način plačila zdaj { $method }.
order-placed-paid = Hvala. Številka vašega naročila je { $number }. Plačano je: { $total }.
    .b = Naročeno in plačano, { $total }. Številka je { $number }.
order-placed-to-pay = Hvala. Številka vašega naročila je { $number }. Stane { $total }, plačate pa { $method }.
    .b = Naročeno. Številka je { $number }. Znesek je { $total }, plačate { $method }.
pay-now = Za plačilo odprite povezavo na zaslonu ali usmerite kamero telefona v kodo.
    .b = Na zaslonu je povezava za plačilo in koda za kamero vašega telefona.
pay-by-code = Za plačilo na telefonu odprite povezavo z zaslona in kodo pokažite na blagajni.
    .b = Na zaslonu je povezava. Kodo, ki jo odpre, pokažite na blagajni in plačajte tam.
payment-paid = Ja, naročilo { $number } je plačano: { $total }.
    .b = Naročilo { $number } je plačano, { $total }.
payment-open = Še ne. Naročilo { $number } stane { $total }, plačate pa { $method }.
    .b = Za naročilo { $number } je treba plačati še { $total }. Plačate { $method }.
payment-processing = Plačilo za naročilo { $number } je v obdelavi. Vprašajte znova čez trenutek.
    .b = Plačilo za naročilo { $number } še ni končano. Prosim, vprašajte čez trenutek.
payment-cancelled = Za naročilo { $number } ni treba nič plačati.
    .b = Naročilo { $number } ne potrebuje plačila.
payment-refunded = Za naročilo { $number } smo vrnili { $total }.
    .b = Denar za naročilo { $number } je vrnjen: { $total }.
payment-failed = Plačilo za naročilo { $number } ni uspelo, nič ni bilo zaračunano. Prosim, izberite drug način plačila.
    .b = Za naročilo { $number } ni bilo nič zaračunano, ker plačilo ni uspelo. Izberite drug način plačila, prosim.
payment-none = Tukaj nimate naročila, ki bi ga bilo treba plačati.
    .b = Ne vem za nobeno vaše naročilo, ki bi čakalo na plačilo.
card-number-refused = Prosim, številke kartice tukaj nikoli ne povejte in ne vpišite. Izbrisana je in je ne potrebujem.
    .b = To je bilo podobno številki kartice, zato je izbrisano. Nikoli je ne potrebujem.
ask-consent-by = Kako želite pokazati, da ste to vi: { $options }?
    .b = Za tako plačilo moram vedeti, da ste to vi: { $options }?
ask-consent = { $by ->
        [code] Povejte mi kodo, prosim.
       *[other] Za tako plačilo mi povejte svoj PIN, prosim.
    }
    .b = { $by ->
        [code] Kakšna je koda, prosim?
       *[other] Vaš PIN za to plačilo, prosim.
    }
code-sent = Pošiljam vam kodo.
    .b = Koda je na poti k vam.
code-not-sent = Trenutno vam ne morem poslati kode.
    .b = Kode zdaj ni bilo mogoče poslati.
consent-impossible = Tega, kar imate shranjeno, ne morem bremeniti, ker tukaj nimate PIN-a.
    .b = Brez PIN-a ne morem uporabiti tega, kar imate shranjeno.
label-consent-pin = s svojim PIN-om
label-consent-code = s kodo, ki vam jo pošljem
label-words-consent-pin = pin, pinom, moj pin, svoj pin, s pinom, s pin-om, s svojim pinom, s svojim pin-om, pin koda, pin kodo, pin številka
label-words-consent-code = koda, kodo, s kodo, enkratna koda, enkratno kodo, pošlji, pošljite, e-pošta, e-pošto, po e-pošti, mejl, mail, sms, sporočilo, s sporočilom
label-words-kept = shranjena, shranjeno, shranjen, shranjeni, shranjenim, shranjene, običajna, običajno, običajni, kot vedno, kot ponavadi, ki se konča, se konča s, se konča z, se konča na, zadnje števke, zadnjimi števkami, v mojem računu, na mojem računu
label-words-mine = moj, moja, moje, mojo, mojim, svoj, svojo, svojim
label-pay-kept = s shranjenim sredstvom: { $method }
label-digits = { $digits }
label-code-subject = Vaša koda za { $shop }
label-code-text = Vaša koda je { $code }. Velja enkrat, deset minut. Če v trgovini { $shop } zdaj ničesar ne plačujete, te kode ne povejte nikomur.
label-page-order = Naročilo { $number }
label-page-total = { $total }
label-page-state-paid = Plačano je. Hvala.
label-page-state-refunded = Ta denar je vrnjen.
label-page-state-nothing = Ničesar ni več treba plačati.
label-page-state-failed = Plačilo ni uspelo, nič ni bilo zaračunano. Prosim, izberite drug način plačila.
label-page-state-till = Za plačilo pokažite to kodo na blagajni.
label-page-state-moment = Trenutek, prosim …
label-page-state-card = Plačilo s kartico:
label-page-state-pay = Plačaj zdaj
label-page-state-confirm = Vaša banka želi, da potrdite to plačilo.
label-page-state-bank = Potrdi
label-page-gone = Te strani ni več.
label-sign-in-text = Vaša koda je { $code }. Velja enkrat, deset minut. Če svojega računa v trgovini { $shop } zdaj ne povezujete in ne ločujete, te kode ne povejte nikomur.
label-linking-title = Povezava trgovine { $shop } s platformo { $platform }
label-linking-asks = { $platform } želi v trgovini { $shop } kupovati za vas, z vašim glasom: iskati izdelke, spreminjati košarico, naročati ter slišati in spreminjati, kar trgovina hrani o vas, na primer naročila, naslove in načine plačila. Preden se bremeni kar koli shranjenega, se vpraša za vaš PIN ali kodo.
label-field-contact = Vaš e-poštni naslov ali telefonska številka
label-field-pin = Vaš PIN
label-field-code = Koda, ki vam je bila poslana
label-link-page-sent = Če trgovina pozna ta naslov ali številko, je koda na poti k vam. Velja enkrat, deset minut.
label-link-page-continue = Naprej
label-link-page-agree = Poveži
label-link-page-deny = Ne poveži
label-link-page-wrong = To ni bilo prav. Preverite in poskusite znova.
label-link-page-wait = Poskusov je bilo preveč. Počakajte nekaj časa, nato poskusite znova.
label-link-page-stale = Ta stran ne velja več in nič ni bilo spremenjeno. Začnite znova.
label-link-page-refused = Nekaj v tej zahtevi ni prav, zato ni bilo nič povezano. Začnite znova v aplikaciji, iz katere prihajate.
label-unlinking-title = Prekinitev povezave s trgovino { $shop }
label-unlinking-asks = Kar je povezano z vašim računom v trgovini { $shop }, na primer glasovni pomočnik, ne bo več kupovalo za vas.
label-link-page-unlink = Prekini
label-link-page-keep = Pusti povezano
label-link-page-unlinked = Z vašim računom ni povezano nič več.
label-link-page-unchanged = Nič ni bilo spremenjeno.
intent-choose-payment = izbiro načina plačila
intent-payment-status = stanje plačila

## Delivering

refused-not-ready = Za naročilo še nekaj manjka. Recite želim plačati.
    .b = Za oddajo naročila potrebujem še nekaj podatkov. Recite želim plačati.
refused-bad-detail = Tega ne razberem. Prosim, povejte še enkrat, krajše.
    .b = Tega ne morem zapisati. Povejte še enkrat z manj besedami, prosim.
refused-bad-postcode = { $name } tam ni poštna številka.
    .b = Poštne številke { $name } tam ni.
refused-not-delivered-there = Žal ne dostavljamo tja: { $name }.
    .b = { $name } je žal predaleč za nas, tja ne dostavljamo.
refused-not-at-place = Žal { $name } nima vsega iz vaše košarice.
    .b = Tam žal nimajo vsega: { $name }.
ask-recipient = Za koga je? Povejte ime, prosim.
    .b = Katero ime naj napišem na paket?
ask-street = Na katero ulico in hišno številko naj gre?
    .b = Povejte mi ulico in hišno številko, prosim.
ask-city = Pa kraj?
    .b = V katerem kraju je to?
ask-postcode = Pa poštna številka?
    .b = Kakšna je tam poštna številka?
ask-country = Katera država: { $options }?
    .b = V kateri državi je to: { $options }?
ask-contact = { $by ->
        [phone] Na kateri telefonski številki ste dosegljivi?
       *[email] Na katerem e-naslovu ste dosegljivi?
    }
    .b = { $by ->
        [phone] Kakšna je vaša telefonska številka, če bo kakšno vprašanje?
       *[email] Kakšen je vaš e-naslov, če bo kakšno vprašanje?
    }
ask-place = Kje želite prevzeti: { $options }?
    .b = Prevzamete lahko tukaj: { $options }. Kje vam ustreza?
examples-address = Lahko poveste, črkujete ali izberete drugo dostavo. Ali pa recite pozabi.
    .b = Poskusite počasi ali črkujte. Izberete lahko tudi drugo dostavo ali rečete pozabi.
delivery-to = Naročilo gre na naslov { $name }, { $street }, { $city }, { $postcode }.
    .b = Naslov za dostavo: { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = Prevzamete lahko tukaj: { $name }, { $ahead ->
        [0] danes
        [1] jutri
       *[other] v { $weekday ->
                [sreda] sredo
                [sobota] soboto
                [nedelja] nedeljo
               *[other] { $weekday }
            }, { $day }
    } od { $time } naprej.
    .b = Na voljo bo za prevzem: { $name }, { $ahead ->
        [0] danes
        [1] jutri
       *[other] v { $weekday ->
                [sreda] sredo
                [sobota] soboto
                [nedelja] nedeljo
               *[other] { $weekday }
            }, { $day }
    } od { $time } naprej.
changed-since = { $what ->
        [goods] Vsebina vaše košarice se je spremenila.
        [coupon] Kupon se je spremenil.
        [delivery] Dostava se je spremenila.
        [address] Naslov se je spremenil.
        [contact] Podatki za stik z vami so se spremenili.
        [payment] Način plačila se je spremenil.
        [date] Zdaj pride na drug dan.
        [price] Ena od cen se je spremenila.
       *[several] Od branja se je nekaj spremenilo.
    }
    .b = { $what ->
        [goods] V košarici je zdaj nekaj drugega.
        [coupon] Kupon ni več isti.
        [delivery] Dostava ni več ista.
        [address] Naslov ni več isti.
        [contact] Podatki za stik z vami niso več isti.
        [payment] Način plačila ni več isti.
        [date] Dan dostave ni več isti.
        [price] Ena od cen ni več ista.
       *[several] Vaša košarica ni več enaka.
    }
no-address = Naslova še nimam.
    .b = Naslova mi še niste povedali.
delivery-arrives = Če naročite zdaj, { $name } dostavi { $when }.
    .b = Naročeno zdaj pride { $when }, dostava: { $name }.
delivery-in-time = Ja. Če naročite zdaj, { $name } dostavi { $when }.
    .b = Ja, { $name } vam pripelje { $when }, če naročite zdaj.
delivery-too-late = Žal ne do takrat: v { $weekday ->
        [sreda] sredo
        [sobota] soboto
        [nedelja] nedeljo
       *[other] { $weekday }
    }, { $day }. { $name } dostavi { $when }.
    .b = Žal je to prezgodaj: v { $weekday ->
        [sreda] sredo
        [sobota] soboto
        [nedelja] nedeljo
       *[other] { $weekday }
    }, { $day }. Z dostavo { $name } pride { $when }.
delivery-order-by = Za to naročite do { $time } { $ahead ->
        [0] danes
        [1] jutri
       *[other] v { $weekday ->
                [sreda] sredo
                [sobota] soboto
                [nedelja] nedeljo
               *[other] { $weekday }
            }
    }.
    .b = To velja za naročila do { $time } { $ahead ->
        [0] danes
        [1] jutri
       *[other] v { $weekday ->
                [sreda] sredo
                [sobota] soboto
                [nedelja] nedeljo
               *[other] { $weekday }
            }
    }.
no-delivery-date = Ne morem povedati, kdaj bi to prišlo.
    .b = Dneva za to ne morem obljubiti.
intent-address = naslov za dostavo
intent-delivery-date = dan dostave

## After an order

ask-which-pieces = Kaj od tega: { $options }?
    .b = Kateri izdelek mislite: { $options }?
ask-which-variant = Kaj želite namesto tega? Na voljo je { $options }.
    .b = Kaj naj bo namesto tega? Izbirate lahko med: { $options }.
ask-reason = Kakšen je razlog: { $options }?
    .b = Zakaj, prosim: { $options }?
ask-refund-to = Kateri način plačila naj uporabim za denar: { $options }?
    .b = Kam naj gre denar oziroma od kod naj pride: { $options }?
ask-new-method = Kako želite plačati namesto tega: { $options }?
    .b = Kateri način plačila naj bo: { $options }?
ask-new-address = Kam naj gre? Povejte ulico, kraj in poštno številko.
    .b = Kakšen je novi naslov? Povejte ulico, kraj in poštno številko.
ask-confirm-change = Naj to naredim?
    .b = Je tako prav?
order-tracking = Naročilo { $number } ima { $carrier }. Številka za sledenje je { $tracking }.
    .b = { $carrier } prevaža naročilo { $number }; številka za sledenje je { $tracking }.
order-tracking-expected = Priti bi moralo { $day }.
    .b = Predviden dan dostave: { $day }.
order-no-tracking = Naročilo { $number } še nima številke za sledenje.
    .b = Za naročilo { $number } številke za sledenje še ni.
orders-count = { $count ->
        [0] Ne najdem nobenega vašega naročila.
        [1] Imate eno naročilo.
        [one] Imate { $count } naročilo. To so zadnja.
        [two] Imate { $count } naročili. To sta zadnji.
        [few] Imate { $count } naročila. To so zadnja.
       *[other] Imate { $count } naročil. To so zadnja.
    }
    .b = { $count ->
        [0] Ni naročila, o katerem lahko kaj povem.
        [1] Vaše naročilo je eno.
       *[other] Število vaših naročil: { $count }. Zadnja so ta.
    }
order-holds = V njem: { $names }.
    .b = Vsebuje: { $names }.
return-read = Iz naročila { $number } vračate: { $names }.
    .b = Vračilo iz naročila { $number }: { $names }.
exchange-read = Iz naročila { $number } vračate: { $names }. Namesto tega dobite: { $wanted }.
    .b = Zamenjava iz naročila { $number }: { $wanted } za { $names }.
change-read = V naročilu { $number } dobite { $wanted }, prej { $names }.
    .b = Naročilo { $number }: { $wanted } namesto prejšnjega { $names }.
remove-read = Iz naročila { $number } gre ven: { $names }.
    .b = Naročilo { $number } pride brez tega: { $names }.
address-read = Naročilo { $number } gre na naslov { $address }.
    .b = Naročilo { $number } pošljem na naslov { $address }.
payment-read = Način plačila za naročilo { $number } bo: { $method }.
    .b = Plačilo naročila { $number } spremenim v: { $method }.
cancel-read = Prekličem naročilo { $number } za { $total }. Razlog: { $reason }.
    .b = Naročilo { $number } za { $total } bo preklicano. Razlog: { $reason }.
money-back = Nazaj dobite { $amount }: { $method }.
    .b = Vrnemo vam { $amount }: { $method }.
money-due = Doplačate { $amount }: { $method }.
    .b = To je še { $amount }: { $method }.
money-same = Cena ostane enaka.
    .b = Stane enako.
return-fee = Vračilo vas stane { $amount }, kar se odšteje.
    .b = Za vračilo se odšteje { $amount }.
return-made = Vračilo je prijavljeno. Številka vračila je { $number }. Prosim, priložite jo paketu.
    .b = Urejeno. Številka vračila je { $number }; napišite jo na paket.
order-changed = Naročilo { $number } je spremenjeno.
    .b = Urejeno, naročilo { $number } je tako, kot želite.
change-dropped = V redu, naročilo ostane, kakršno je.
    .b = Prav, nič ni spremenjeno.
only-once = To je pri naročilu mogoče narediti enkrat. Če želite še kaj drugega, povejte, preden rečete ja.
    .b = Naročilo je tako mogoče spremeniti enkrat, zato povejte vse, preden rečete ja.
no-such-variant = { $name } v taki izvedbi ni na voljo.
    .b = Takega izdelka { $name } zdaj ni.
reordered = V košarici je zdaj: { $names }.
    .b = { $names }: spet v vaši košarici.
reorder-missing = Tega trenutno ni mogoče dobiti: { $names }.
    .b = Trenutno ni na voljo: { $names }.
receipt-said = Naročilo { $number }, { $day }: { $names }. Znesek je { $total }.
    .b = Račun za naročilo { $number }, { $day }: { $names }, skupaj { $total }.
receipt-open = Naročilo { $number }, { $day }: { $names }, skupaj { $total }.
    .b = To je naročilo { $number }, { $day }: { $names }. Znaša { $total }.
receipt-due = Plačati je treba še { $amount }.
    .b = Za plačilo ostane { $amount }.
receipt-back = Vrnjeno je bilo { $amount }.
    .b = Vrnili smo { $amount }.
receipt-cancelled = Naročilo je bilo preklicano.
    .b = Preklicano je bilo.
# Ways to pay, as they are named within a sentence.
label-method-original = enako kot prej
label-method-card = kartica { $brand }, ki se konča s { $digits }
label-method-paypal = PayPal
label-method-gift-card = darilna kartica
label-method-store-credit = dobroimetje
# What people call these, parted by commas.
label-words-original = enako, isto, isti način, na isti način, enako kot prej, kot sem plačal, kot sem plačala, od koder je prišel
label-words-card = kartica, kartico, s kartico, kreditna kartica, kreditno kartico, bančna kartica, bančno kartico
label-words-paypal = paypal, pay pal, pejpal
label-words-gift-card = darilna kartica, darilno kartico, darilni bon, bon
label-words-store-credit = dobroimetje, dobropis, dobroimetje v trgovini
# On paper.
label-receipt-title = Račun
label-receipt-order = Naročilo { $number }, { $day }
label-receipt-goods = Blago
label-receipt-tax = { $included ->
        [no] Davek
       *[yes] Vključen davek
    }
label-receipt-total = Skupaj
label-receipt-paid-by = Način plačila: { $method }
label-receipt-unpaid-title = Naročilo
label-receipt-due = Za plačilo
label-receipt-back = Vrnjeno
label-receipt-cancelled = To naročilo je bilo preklicano.
label-return-label-title = Vračilo { $number }
label-return-label-how = To priložite paketu. Spada k naročilu { $number }.
refused-not-delivered = Naročilo { $name } še ni dostavljeno, zato ni mogoče še nič vrniti.
    .b = Iz naročila { $name } ni mogoče nič vrniti, dokler ni dostavljeno.
refused-return-window = Rok za vračilo izdelka { $name } je { $available } dni in je že potekel.
    .b = { $name }: rok za vračilo, { $available } dni, je mimo.
refused-not-returnable = Izdelka { $name } ni mogoče vrniti.
    .b = Žal izdelka { $name } ne jemljemo nazaj.
refused-returned-already = { $name } je že v vračilu.
    .b = Vračilo za { $name } je že prijavljeno.
refused-more-than-bought = Vrniti ali zamenjati je mogoče samo toliko: { $name }, { $available }.
    .b = V naročilu je samo toliko: { $name }, { $available }.
refused-not-in-order = Tega v naročilu { $name } ne vidim.
    .b = Tega ni v naročilu { $name }.
refused-unknown-return = Vračila { $name } ne najdem.
    .b = Vračila { $name } ni.
refused-no-more-changes = Naročila { $name } ni več mogoče spremeniti, zamenjati ali vrniti.
    .b = V naročilu { $name } ne smem ničesar več spremeniti.
refused-not-allowed = Tega v naročilu { $name } ni mogoče spremeniti.
    .b = Trgovina mi tega v naročilu { $name } ne dovoli spremeniti.
refused-reason-needed = Za preklic naročila { $name } potrebujem enega od teh razlogov.
    .b = Za preklic naročila { $name } potrebujem razlog.
refused-nothing-left = Potem od naročila { $name } ne bi nič ostalo. Lahko ga prekličete.
    .b = To bi bilo celotno naročilo { $name }. Raje recite prekliči naročilo.
refused-variant-sold-out = { $name } v taki izvedbi zdaj ni na voljo.
    .b = Takega izdelka { $name } zdaj ni.
refused-other-product = { $name } lahko zamenjate samo za isto stvar v drugi velikosti, barvi ali izvedbi.
    .b = Za { $name } lahko dobite samo isto stvar v drugi velikosti, barvi ali izvedbi.
refused-method-refused = Tega načina plačila za to ni mogoče uporabiti.
    .b = Denar ne more iti po tej poti.
refused-incomplete-address = Naslov potrebuje ulico, kraj in poštno številko.
    .b = Povejte cel naslov, prosim: ulico, kraj in poštno številko.
intent-return-items = vračilo izdelka
intent-exchange-items = zamenjavo izdelka
intent-change-order = spremembo naročila
intent-remove-from-order = odstranitev iz naročila
intent-change-order-address = spremembo naslova naročila
intent-change-order-payment = spremembo plačila naročila
intent-reorder = ponovno naročilo
intent-receipt = račun
intent-order-tracking = številko za sledenje
intent-my-orders = pregled naročil

## The cart goes along

handover-code = Koda vaše košarice je { $number }. Na drugi napravi recite: koda košarice je, in te števke. Velja enkrat, deset minut.
    .b = Koda je { $number }. Tam recite: koda košarice je, in števke. Velja deset minut.
handover-taken = Vaša košarica je zdaj tukaj.
    .b = Imam vašo košarico.
ask-handover-code = Katerih šest števk ima koda?
    .b = Povejte šest števk, prosim.
refused-unknown-code = Ta koda ne deluje. Morda je prestara ali že uporabljena.
    .b = Te kode ne najdem. Velja enkrat, deset minut.
refused-too-many-codes = Napačnih kod je bilo preveč. Poskusite znova čez deset minut.
    .b = Prevečkrat je bilo narobe. Prosim, poskusite čez deset minut.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options }?
    .b = { $text } Izbirate lahko med: { $options }.
ask-open = { $text }
    .b = Samo eno vprašanje: { $text }
guide-offer = Veliko jih je. Recite pomagaj mi izbrati, pa vas vprašam, kaj potrebujete.
    .b = Izbira je velika. Če želite, recite pomagaj mi izbrati.
# Why a product is recommended; the names follow in a list.
because-due = { $name } običajno kupujete { $unit ->
        [weeks] { $count ->
            [1] vsak teden
            [one] na { $count } teden
            [two] na { $count } tedna
            [few] na { $count } tedne
           *[other] na { $count } tednov
        }
       *[days] { $count ->
            [1] vsak dan
            [one] na { $count } dan
            [two] na { $count } dneva
            [few] na { $count } dni
           *[other] na { $count } dni
        }
    }.
    .b = Navadno { $unit ->
        [weeks] { $count ->
            [1] vsak teden
            [one] na { $count } teden
            [two] na { $count } tedna
            [few] na { $count } tedne
           *[other] na { $count } tednov
        }
       *[days] { $count ->
            [1] vsak dan
            [one] na { $count } dan
            [two] na { $count } dneva
            [few] na { $count } dni
           *[other] na { $count } dni
        }
    } kupite { $name }.
because-again = { $name } ste že kupili.
    .b = To ste kupili že prej: { $name }.
because-together = { $name } se pogosto kupuje skupaj z izdelkom { $because }.
    .b = K izdelku { $because } ljudje pogosto vzamejo { $name }.
because-similar = { $name }, ker kupujete { $because }.
    .b = Ker kupujete { $because }: { $name }.
because-popular = { $name } je med najbolj priljubljenimi: { $category }.
    .b = { $category }: veliko ljudi kupi { $name }.
buy-again = Morda je čas, da to kupite znova.
    .b = To kupujete vedno znova.
buy-again-nothing = Ne vidim ničesar, kar bi kupovali vedno znova.
    .b = Ničesar še ne kupujete redno.
buy-again-unknown = To lahko povem šele, ko vem, kdo ste.
    .b = Za to moram vedeti, kdo ste.
intent-guide = pomoč pri izbiri
intent-buy-again = kaj kupiti znova
intent-ask-policy = pravilo trgovine

## Who is speaking

ask-identity = Kdo ste? Povejte e-naslov, telefonsko številko ali številko naročila.
    .b = Prosim, povejte mi e-naslov, telefonsko številko ali številko naročila.
ask-identity-name = Pa vaše ime, prosim?
    .b = Katero ime spada zraven?
ask-identity-postcode = Pa poštna številka tega naročila, prosim? Ali, če je za prevzem v trgovini, e-naslov oziroma telefonska številka.
    .b = Na katero poštno številko gre to naročilo? Če je za prevzem v trgovini: kateri e-naslov ali katera telefonska številka je bila navedena?
ask-pin = Povejte mi svoj PIN, prosim.
    .b = Kakšen je vaš PIN?
ask-new-pin = Kateri PIN želite? Imeti mora od štiri do osem števk.
    .b = Izberite PIN s štirimi do osmimi števkami, prosim.
ask-book-address = Kakšen je naslov? Povejte ulico, kraj in poštno številko.
    .b = Povejte mi naslov, prosim: ulico, kraj in poštno številko.
ask-confirm-account = Naj to naredim?
    .b = Želite to?
examples-identity = Povejte počasi, lahko črko za črko ali števko za števko. Ali pa recite pozabi.
    .b = Lahko črkujete, črko za črko, ali rečete pozabi.
identity-needed = Za to moram vedeti, kdo ste.
    .b = To lahko naredim šele, ko vem, kdo ste.
link-offered = V vašo aplikacijo je prišla kartica, s katero lahko povežete svoj račun.
    .b = Svoj račun lahko povežete s kartico, ki je prišla v vašo aplikacijo.
identity-more-needed = Za to moram bolj zanesljivo vedeti, kdo ste.
    .b = To je zasebno, zato moram vprašati še enkrat.
identified = Hvala, { $name }.
    .b = Pozdravljeni, { $name }.
identified-order = Hvala. To je naročilo { $number }.
    .b = Imam ga: naročilo { $number }.
identity-same = Vas že poznam, { $name }.
    .b = Prijava že velja, { $name }.
signed-out = V redu, ne vem več, kdo ste.
    .b = Prav, odjava je urejena.
your-addresses = { $count ->
        [0] Nimam nobenega vašega naslova.
        [1] Imam ta vaš naslov: { $addresses }.
       *[other] Imam te vaše naslove, najprej običajni: { $addresses }.
    }
    .b = { $count ->
        [0] V vašem imeniku ni naslova.
        [1] V vašem imeniku naslovov: { $addresses }.
       *[other] V vašem imeniku naslovov, najprej običajni: { $addresses }.
    }
your-methods = { $count ->
        [0] Za vas ne hranim nobenega načina plačila.
       *[other] Za vas hranim: { $methods }.
    }
    .b = { $count ->
        [0] Pri meni nimate shranjenega načina plačila.
       *[other] Plačate lahko tako: { $methods }.
    }
label-gift-card-left = darilna kartica, na njej { $total }
label-credit-left = dobroimetje za { $total }
your-data = Hranim vaše ime, { $name }, podatke za stik, { $addresses ->
        [0] nobenega naslova
        [1] en naslov
        [one] { $addresses } naslov
        [two] { $addresses } naslova
        [few] { $addresses } naslove
       *[other] { $addresses } naslovov
    }, { $methods ->
        [0] nobenega načina plačila
        [1] en način plačila
        [one] { $methods } način plačila
        [two] { $methods } načina plačila
        [few] { $methods } načine plačila
       *[other] { $methods } načinov plačila
    } in { $orders ->
        [0] nobenega naročila
        [1] eno naročilo
        [one] { $orders } naročilo
        [two] { $orders } naročili
        [few] { $orders } naročila
       *[other] { $orders } naročil
    }. Trgovina vam vse to da pisno: { $contact }
    .b = Vaše ime: { $name }. Za vas hranim: naslovi: { $addresses }, načini plačila: { $methods }, naročila: { $orders }. Za pisni izpis: { $contact }
forget-read = Izbrišem vaše ime, naslove, načine plačila in PIN. Tega ni mogoče razveljaviti.
    .b = Vse o vas bo potem za vedno izbrisano: ime, naslovi, načini plačila in PIN.
data-forgotten = Izbrisano je. O vas ne vem ničesar več.
    .b = Urejeno. O vas zdaj ni nič shranjeno.
address-add-read = Za vas shranim naslov { $address }.
    .b = V vaš imenik naslovov gre { $address }.
address-usual-read = Vaša naročila bodo šla na naslov { $address }.
    .b = Vaš običajni naslov bo potem { $address }.
address-remove-read = Iz vašega imenika izbrišem naslov { $address }.
    .b = Naslova { $address } potem ne bo več v imeniku.
method-remove-read = Izbrišem: { $method }.
    .b = To ne bo več shranjeno: { $method }.
account-changed = Urejeno.
    .b = To je spremenjeno.
account-unchanged = V redu, nič ni spremenjeno.
    .b = Prav, vse ostane, kakor je.
pin-set = Vaš PIN je nastavljen.
    .b = Urejeno, zdaj imate PIN.
refused-not-recognised = Tega ne najdem. Preverite, kaj ste povedali, in poskusite znova.
    .b = To se ne ujema. Prosim, preverite in poskusite znova.
refused-too-many-tries = Poskusov je bilo preveč. Poskusite znova čez nekaj časa.
    .b = Prosim, počakajte malo, preden poskusite znova.
refused-bad-pin = PIN ima od štiri do osem števk in ni preprosto zaporedje, kot je ena dva tri štiri.
    .b = Vzemite od štiri do osem števk, ki niso preprosto zaporedje, prosim.
refused-not-kept = Tega ne morem spremeniti.
    .b = Tega ni mogoče spremeniti.
intent-identify = prijavo
intent-sign-out = odjavo
intent-my-addresses = pregled naslovov
intent-add-address = shranitev naslova
intent-change-address = spremembo naslova
intent-remove-address = izbris naslova
intent-usual-address = izbiro običajnega naslova
intent-my-methods = pregled načinov plačila
intent-remove-method = izbris načina plačila
intent-my-data = pregled vaših podatkov
intent-forget-me = izbris vaših podatkov
intent-set-pin = nastavitev PIN-a

## Finding by what is known already

similar-to = Podobno kot { $name } je tole.
    .b = Tole je podobno: { $name }.
nothing-similar = Nimam ničesar, kar bi bilo kot { $name }.
    .b = Izdelku { $name } ni podobno nič drugega.
nothing-in-stock = Nič od tega trenutno ni na voljo.
    .b = Vse to je trenutno razprodano.
relaxed-rating = Ničesar ni, čemur bi kupci dali oceno { $value } ali več. Temu je najbliže tole.
    .b = Nič nima ocene { $value } ali več. Najbolje ocenjeno je tole.
found-because = { $told ->
        [reviews] Kupci o izdelku { $name } pišejo: { $words }.
        [description] V opisu izdelka { $name } piše: { $words }.
       *[attribute] { $name }: { $words }.
    }
    .b = { $told ->
        [reviews] { $words }: to pišejo kupci o izdelku { $name }.
        [description] { $words }: to piše v opisu izdelka { $name }.
       *[attribute] To je { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = iskanje česa podobnega
intent-search-rated = iskanje dobro ocenjenega
intent-only-in-stock = samo to, kar je na zalogi
intent-hand-over-cart = prenos košarice na drugo napravo
intent-take-over-cart = nadaljevanje košarice z druge naprave
