# What hawker says in German. A message's attributes (.b, .c) are further ways to say it; they take turns.
# Amounts, order numbers and lists arrive ready to be said or shown.
# Names of products have a gender that nobody knows here: sentences are worded so that none shows.

## Coming and going

welcome = Willkommen bei { $shop }. Was suchen Sie?
    .b = Guten Tag, hier ist { $shop }. Was darf ich für Sie finden?
welcome-back-cart = { $count ->
        [one] In Ihrem Warenkorb liegt noch ein Artikel.
       *[other] In Ihrem Warenkorb liegen noch { $count } Artikel.
    }
    .b = { $count ->
        [one] Ihr Warenkorb enthält noch einen Artikel.
       *[other] Ihr Warenkorb enthält noch { $count } Artikel.
    }
greet = Guten Tag! Was suchen Sie?
    .b = Hallo. Was darf ich für Sie finden?
help = Sie können sagen: Ich suche Laufschuhe unter sechzig Euro, das zweite, legen Sie es in den Warenkorb, was ist in meinem Warenkorb, oder ich möchte bezahlen. Sie können auch nach Rückgabe und Öffnungszeiten fragen und jederzeit noch mal, langsamer oder mach das rückgängig sagen.
    .b = Sagen Sie mir, was Sie brauchen, zum Beispiel eine Regenjacke in Blau. Dann sagen Sie das zweite, legen Sie es in den Warenkorb, oder ich möchte bezahlen. Sagen Sie jederzeit noch mal, langsamer, oder ich möchte mit einem Menschen sprechen.
thanks = Gern geschehen. Noch etwas?
    .b = Mit Vergnügen. Darf es noch etwas sein?
goodbye = Auf Wiedersehen, und danke für Ihren Besuch.
    .b = Danke. Bis bald.
goodbye-cart = Auf Wiedersehen. Ihren Warenkorb bewahre ich auf.
    .b = Bis bald. Ihr Warenkorb ist noch da, wenn Sie wiederkommen.
person = So erreichen Sie einen Menschen: { $contact }
    .b = Ein Mensch kann Ihnen helfen. { $contact }
silence = Sind Sie noch da? Sagen Sie mir, was Sie brauchen, oder sagen Sie Hilfe.
    .b = Ich höre zu. Sagen Sie, was Sie brauchen, oder sagen Sie Hilfe.
silence-goodbye = Ich verabschiede mich. Ihr Warenkorb bleibt erhalten, kommen Sie jederzeit wieder.
    .b = Bis dann. Ihren Warenkorb bewahre ich auf.
cancelled = In Ordnung, ich habe aufgehört. Es wurde nichts bestellt.
    .b = Gut, lassen wir das. Es wurde nichts bestellt.
yes-to-what = Gut. Was möchten Sie tun?
    .b = In Ordnung. Wie geht es weiter?
no-then = In Ordnung. Was möchten Sie stattdessen?
    .b = Gut. Was kann ich sonst für Sie tun?

## Not understood

not-understood = Entschuldigung, das habe ich nicht verstanden.
    .b = Tut mir leid, können Sie das noch einmal sagen?
not-understood-again = Das habe ich immer noch nicht verstanden.
    .b = Tut mir leid, ich komme nicht mit.
# After it: what may be said at this moment.
examples-anything = Sie können sagen: Ich suche Regenjacken, was ist im Angebot, oder Hilfe.
    .b = Versuchen Sie: Ich suche Kopfhörer unter fünfzig Euro, wo ist meine Bestellung, oder Hilfe.
examples-list = Sie können sagen: das erste, erzählen Sie mir mehr über das zweite, legen Sie das erste in den Warenkorb, oder weitere.
    .b = Versuchen Sie: das zweite, was kostet das erste, weitere, oder zurück.
examples-cart = Sie können sagen: Ich suche Regenjacken, zeigen Sie mir den Warenkorb, mach das rückgängig, oder ich möchte bezahlen.
    .b = Versuchen Sie: Ich suche Kopfhörer, was ist in meinem Warenkorb, machen Sie zwei daraus, oder ich möchte bezahlen.
examples-choice = Sie können sagen: { $first }, das erste, das letzte, oder vergiss es.
    .b = Versuchen Sie: das erste, { $first }, oder vergiss es.
examples-item = Sie können eine Art von Artikel nennen, wie Laufschuhe oder grüner Tee, oder vergiss es sagen.
    .b = Versuchen Sie den Namen eines Artikels, wie Kopfhörer, oder eine Marke. Oder sagen Sie vergiss es.
examples-number = Sie können eine Zahl sagen, wie zwei, oder vergiss es.
    .b = Versuchen Sie nur die Zahl, wie fünf. Oder sagen Sie vergiss es.
examples-code = Sie können buchstabieren, Zeichen für Zeichen, oder vergiss es sagen.
    .b = Versuchen Sie es langsam, ein Zeichen nach dem anderen. Oder sagen Sie vergiss es.
examples-order-number = Sie können die Ziffern einzeln sagen, oder vergiss es.
    .b = Versuchen Sie eine Ziffer nach der anderen, langsam. Oder sagen Sie vergiss es.
examples-confirm-order = Sie können sagen: ja, nein, ändern Sie die Lieferung, oder was ist in meinem Warenkorb.
    .b = Versuchen Sie: Ja, bestellen. Oder: nein. Oder: ändern Sie die Lieferung.
examples-yes-no = Sie können ja oder nein sagen.
    .b = Bitte sagen Sie ja oder nein.
offer-person = Ich verstehe es leider nicht. { $contact }
    .b = Tut mir leid, ich komme nicht dahinter. Ein Mensch kann Ihnen helfen. { $contact }
nothing-to-repeat = Ich habe noch nichts gesagt.
    .b = Es gibt noch nichts zu wiederholen.
answered-elsewhere = In diesem Gespräch redet noch jemand anderes. Hören Sie sich Ihren Warenkorb an, und sagen Sie noch einmal, was fehlt.
    .b = Ich war in diesem Gespräch mit jemand anderem beschäftigt. Sagen Sie: Zeigen Sie mir den Warenkorb, und dann noch einmal, was fehlt.
went-wrong = Entschuldigung, bei uns ist etwas schiefgegangen. Es ist nichts verloren. Bitte versuchen Sie es gleich noch einmal.
    .b = Tut mir leid, wir haben hier ein Problem. Ihr Warenkorb ist sicher. Bitte kommen Sie gleich wieder.
one-moment = Einen Moment, bitte.
    .b = Einen Augenblick.
books-closed = Ich erreiche unser System im Moment nicht. Es ist nichts verloren, und nichts geschieht zweimal. Bitte sagen Sie das gleich noch einmal.
    .b = Entschuldigung, unser System ist gerade nicht zu erreichen. Was Sie gesagt haben, geschieht höchstens einmal, also sagen Sie es bitte gleich noch einmal.
out-of-range = { $count ->
        [0] Ich habe noch nichts aufgezählt. Sagen Sie mir, was Sie suchen.
        [one] Ich habe nur einen Artikel genannt.
       *[other] Ich habe nur { $count } Artikel genannt. Bitte sagen Sie eine Zahl bis { $count }.
    }
    .b = { $count ->
        [0] Es gibt noch keine Liste. Was suchen Sie?
        [one] Es gibt nur einen Artikel.
       *[other] Auf der Liste stehen { $count }. Welchen Artikel meinen Sie?
    }
not-one-of-these = Das ist leider nicht dabei.
    .b = Das habe ich leider nicht.

## How I speak

slower = Gut, ich spreche langsamer.
    .b = In Ordnung, ab jetzt langsamer.
faster = Gut, ich spreche schneller.
    .b = In Ordnung, ab jetzt schneller.
louder = Gut, lauter.
    .b = In Ordnung, ich spreche lauter.
quieter = Gut, leiser.
    .b = In Ordnung, ich spreche leiser.
more-time = Natürlich, lassen Sie sich Zeit. Ich warte länger, bevor ich antworte.
    .b = Keine Eile. Ich warte, bis Sie fertig sind.
less-time = Gut, ich antworte schneller.
    .b = In Ordnung, ich warte nicht mehr so lange.
no-more-time = Lassen Sie sich Zeit. Ich warte schon so lange, wie ich kann.
    .b = Keine Eile, ich warte so lange, wie ich kann.
no-less-time = Ich antworte schon so schnell, wie ich kann.
    .b = Schneller kann ich nicht antworten.
no-slower = Langsamer kann ich nicht sprechen.
    .b = Noch langsamer geht es nicht.
no-faster = Schneller kann ich nicht sprechen.
    .b = Noch schneller geht es nicht.
no-louder = Lauter kann ich nicht sprechen.
    .b = Noch lauter geht es nicht.
no-quieter = Leiser kann ich nicht sprechen.
    .b = Noch leiser geht es nicht.

higher = Gut, eine höhere Stimme.
    .b = In Ordnung, ab jetzt höher.
deeper = Gut, eine tiefere Stimme.
    .b = In Ordnung, ab jetzt tiefer.
other-voice = Gut, wie wäre es mit dieser Stimme?
    .b = In Ordnung, das ist eine andere Stimme.
no-higher = Höher kann ich nicht sprechen.
    .b = Noch höher geht es nicht.
no-deeper = Tiefer kann ich nicht sprechen.
    .b = Noch tiefer geht es nicht.
spelled = { $text }.
    .b = Das schreibt sich { $text }.
nothing-to-spell = Ich habe noch nichts genannt.
    .b = Es gibt noch nichts zu buchstabieren.
microphone-lost = Ich höre Sie nicht mehr: Das Mikrofon ist weg. Ihr Warenkorb bleibt erhalten. Bitte stecken Sie es wieder ein.
    .b = Das Mikrofon ist weg, deshalb höre ich Sie nicht. Es ist nichts verloren. Bitte stecken Sie es wieder ein.
microphone-back = Ich höre Sie wieder.
    .b = Das Mikrofon ist wieder da. Bitte sprechen Sie weiter.

language-changed = Gut, sprechen wir { $language }.
    .b = In Ordnung, ab jetzt { $language }.
language-not-heard = Hören kann ich hier allerdings nur { $language }: Tippen Sie, was Sie brauchen, oder sagen Sie es auf { $language }.
    .b = Aber hören kann ich weiterhin nur { $language }. Bitte tippen Sie, oder sprechen Sie auf { $language } weiter.
language-unknown = Diese Sprache spreche ich nicht. Ich spreche { $languages }.
    .b = Diese Sprache kann ich leider nicht. Zur Auswahl stehen { $languages }.
language-which = Ich spreche { $languages }. Welche Sprache möchten Sie?
    .b = Zur Auswahl stehen { $languages }. Nennen Sie einfach eine.

## Questions

ask-search-for = Was suchen Sie?
    .b = Was möchten Sie finden?
ask-what-to-add = Was möchten Sie hinzufügen?
    .b = Was darf ich in Ihren Warenkorb legen?
ask-which-item = Welchen Artikel möchten Sie?
    .b = Welchen Artikel meinen Sie?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = Es geht um { $name }.

ask-which-size = { $count ->
        [1] Es gibt nur die Größe { $first }. Ist das Ihre Größe?
        [2] Welche Größe: { $options }?
        [3] Welche Größe: { $options }?
        [4] Welche Größe: { $options }?
       *[other] Welche Größe möchten Sie? Von { $first } bis { $last }.
    }
    .b = { $count ->
        [1] Ich habe die Größe { $first }. Ist das Ihre Größe?
        [2] In welcher Größe: { $options }?
        [3] In welcher Größe: { $options }?
        [4] In welcher Größe: { $options }?
       *[other] Welche Größe brauchen Sie? Ich habe { $first } bis { $last }.
    }
ask-which-package = { $count ->
        [1] Es gibt nur { $first }. Ist das in Ordnung?
       *[other] Welche Packung: { $options }?
    }
    .b = { $count ->
        [1] Ich habe { $first }. Ist das in Ordnung?
       *[other] Wie viel soll es sein: { $options }?
    }
ask-which-color = { $count ->
        [1] Es gibt nur die Farbe { $first }. Ist das in Ordnung?
       *[other] Welche Farbe: { $options }?
    }
    .b = { $count ->
        [1] Ich habe die Farbe { $first }. Passt das?
       *[other] Welche Farbe möchten Sie: { $options }?
    }
ask-which-value = { $attribute }: { $options }?
    .b = { $attribute }, was möchten Sie: { $options }?
ask-which-line = Welchen Artikel in Ihrem Warenkorb: { $options }?
    .b = Was meinen Sie: { $options }?
ask-how-many = Wie viele möchten Sie?
    .b = Wie viele sollen es sein?
# $number is read back digit by digit: "eins fünf, fünfzehn".
ask-check-number = Ich habe { $number } verstanden. Stimmt das?
    .b = Das ist { $number }. Ist das richtig?
# After a weight was asked for of what is sold by the piece.
sold-by-piece = { $name } wird nach Stück verkauft.
    .b = { $name } habe ich nur stückweise.
ask-pieces = Wie viele Stück möchten Sie?
    .b = Wie viele Stück darf ich hinzufügen?
far-too-many = Das ist viel zu viel. Höchstens { $most } von einer Ware.
    .b = So viele gehen nicht: höchstens { $most } von einer Ware.
ask-digits = Wie viele also? Bitte sagen Sie es Ziffer für Ziffer, zum Beispiel: fünf, null.
    .b = Also wie viele? Sagen Sie eine Ziffer nach der anderen, zum Beispiel: eins, fünf.
ask-coupon = Wie lautet der Code?
    .b = Welchen Code möchten Sie einlösen?
ask-delivery = Wie möchten Sie Ihre Bestellung bekommen?
    .b = Welche dieser Lieferarten möchten Sie?
ask-confirm-order = Soll ich die Bestellung aufgeben?
    .b = Möchten Sie, dass ich das bestelle?
ask-confirm-empty = Soll ich alles aus Ihrem Warenkorb nehmen?
    .b = Möchten Sie den Warenkorb wirklich leeren?
ask-confirm-undo = Soll ich alle Änderungen zurücknehmen?
    .b = Möchten Sie wirklich alles rückgängig machen?
ask-confirm-remove = Soll ich { $options } herausnehmen?
    .b = { $options } soll aus dem Warenkorb, ist das richtig?
ask-confirm-cancel = Soll ich diese Bestellung stornieren?
    .b = Möchten Sie, dass ich sie storniere?
ask-order-number = Wie lautet die Bestellnummer?
    .b = Bitte nennen Sie mir die Bestellnummer.
ask-meant = Meinten Sie { $options }?
    .b = Geht es um { $options }?

## Finding

found = { $count ->
        [one] Ich habe einen Artikel für { $item }
       *[other] Ich habe { $count } Artikel für { $item }
    }{ $limit ->
        [below] {" "}unter { $high }
        [above] {" "}über { $low }
        [between] {" "}zwischen { $low } und { $high }
       *[none] {""}
    } gefunden.
    .b = { $count ->
        [one] Es gibt einen Artikel für { $item }
       *[other] Das habe ich für { $item }
    }{ $limit ->
        [below] {" "}unter { $high }
        [above] {" "}über { $low }
        [between] {" "}von { $low } bis { $high }
       *[none] {""}
    }.
excluding = { $things } lasse ich weg.
    .b = In Ordnung, ohne { $things }.
nothing-found = Zu { $item } habe ich nichts gefunden. Versuchen Sie andere Wörter, oder eine Art von Artikel, wie Schuhe oder Tee.
    .b = Ich habe nichts für { $item }. Was könnte es sonst sein?
relaxed-price = { $limit ->
        [below] Unter { $high } habe ich nichts.
        [above] Über { $low } habe ich nichts.
       *[between] Zwischen { $low } und { $high } habe ich nichts.
    } Das kommt dem am nächsten.
    .b = { $limit ->
        [below] Es gibt nichts unter { $high },
        [above] Es gibt nichts über { $low },
       *[between] Es gibt nichts von { $low } bis { $high },
    } aber das ist nahe dran.
relaxed-color = In der Farbe { $value } habe ich nichts. Es gibt andere Farben.
    .b = In der Farbe { $value } gibt es nichts, aber in anderen Farben.
relaxed-size = In Größe { $value } habe ich nichts. Es gibt andere Größen.
    .b = In Größe { $value } gibt es nichts, aber in anderen Größen.
relaxed-brand = Von { $value } habe ich nichts. Das hier ist von anderen Marken.
    .b = Von { $value } gibt es nichts, aber von anderen Marken.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, zurzeit ausverkauft.
    .b = { $number }: { $name }, { $price }, im Moment nicht vorrätig.
offer-one = Soll ich mehr dazu erzählen oder es in den Warenkorb legen?
    .b = Sie können sagen: erzählen Sie mir mehr, oder legen Sie es in den Warenkorb.
offer = Welchen Artikel möchten Sie?
    .b = Sagen Sie eine Nummer, um mehr zu hören, oder legen Sie etwas in den Warenkorb.
offer-more = Sagen Sie eine Nummer, oder weitere für mehr Auswahl.
    .b = Welchen Artikel? Oder sagen Sie weitere.
more = Hier sind weitere.
    .b = Die nächsten.
previous = Zurück zu den vorherigen.
    .b = Noch einmal die von vorhin.
previous-question = In Ordnung, einen Schritt zurück.
    .b = Gut, die Frage davor.
left-question = In Ordnung, das lassen wir. Was möchten Sie?
    .b = Gut, zurück. Was kann ich für Sie tun?
started-over = In Ordnung, von vorn.
    .b = Gut, fangen wir neu an.
started-over-cart = { $count ->
        [one] In Ordnung, von vorn. In Ihrem Warenkorb liegt noch ein Artikel.
       *[other] In Ordnung, von vorn. In Ihrem Warenkorb liegen noch { $count } Artikel.
    }
    .b = { $count ->
        [one] Gut, fangen wir neu an. Ihr Warenkorb enthält noch einen Artikel.
       *[other] Gut, fangen wir neu an. Ihr Warenkorb enthält noch { $count } Artikel.
    }
no-more = Das waren alle.
    .b = Mehr gibt es nicht.
several = Davon habe ich mehrere.
    .b = Das könnte eines von diesen sein.
recommend = Das mögen viele.
    .b = Das könnte Ihnen gefallen.
nothing-to-recommend = Im Moment habe ich keinen Vorschlag. Was suchen Sie?
    .b = Sagen Sie mir, was Sie brauchen, und ich suche etwas.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = Zurzeit gibt es keine Angebote.
    .b = Im Moment ist nichts reduziert.

## About a product

details = { $name }, von { $brand }. { $description }
    .b = { $name } von { $brand }: { $description }
costs = { $name } kostet { $price }.
    .b = Der Preis für { $name } ist { $price }.
it-costs = Das kostet { $price }.
    .b = Der Preis ist { $price }.
it-costs-from = Das kostet { $low } bis { $high }, je nach Ausführung.
    .b = Der Preis liegt zwischen { $low } und { $high }.
costs-from = { $name } kostet { $low } bis { $high }, je nach Ausführung.
    .b = Der Preis für { $name } liegt zwischen { $low } und { $high }.
comes-in-color = Die Farben sind { $values }.
    .b = Sie haben die Wahl zwischen { $values }.
comes-in-size = { $count ->
        [1] Es gibt die Größe { $first }.
        [2] Die Größen sind { $values }.
        [3] Die Größen sind { $values }.
        [4] Die Größen sind { $values }.
       *[other] Die Größen gehen von { $first } bis { $last }.
    }
    .b = { $count ->
        [1] Es gibt nur { $first }.
        [2] Sie haben die Wahl zwischen { $values }.
        [3] Sie haben die Wahl zwischen { $values }.
        [4] Sie haben die Wahl zwischen { $values }.
       *[other] Es gibt Größen von { $first } bis { $last }.
    }
extras = Dazu können Sie { $names } haben.
    .b = Das geht auch mit { $names }.
bundle-holds = Mit dabei: { $names }.
    .b = Darin: { $names }.
rated = { $count ->
        [one] Es gibt eine Bewertung mit { $stars } Sternen.
       *[other] Käufer geben { $stars } von 5 Sternen.
    }
    .b = { $count ->
        [one] Jemand gab { $stars } von 5 Sternen.
       *[other] { $count } Käufer geben im Schnitt { $stars } von 5 Sternen.
    }
available = Ja, { $name } ist vorrätig.
    .b = Ja, wir haben { $name }.
available-as = Ja, { $name } ist in { $asked } vorrätig.
    .b = Ja, wir haben { $name } in { $asked }.
sold-out = { $name } ist zurzeit ausverkauft.
    .b = Leider ist { $name } nicht vorrätig.
sold-out-as = { $name } ist in { $asked } ausverkauft.
    .b = Leider ist { $name } in { $asked } nicht vorrätig.
not-made = { $name } gibt es nicht in { $asked }.
    .b = Leider ist { $name } in { $asked } nicht zu haben.
no-colors = Bei { $name } gibt es keine Farben zur Auswahl.
    .b = { $name } gibt es nicht in verschiedenen Farben.
no-sizes = Bei { $name } gibt es keine Größen zur Auswahl.
    .b = { $name } gibt es nicht in verschiedenen Größen.
few-left = { $count ->
        [one] Es ist das letzte Stück.
       *[other] Es sind nur noch { $count } Stück da.
    }
    .b = { $count ->
        [one] Nur ein Stück ist noch da.
       *[other] Es gibt nur noch { $count } Stück.
    }
reviews = { $name } hat { $stars } von 5 Sternen.
    .b = Käufer geben { $name } { $stars } von 5 Sternen.
review = Eine Meinung: { $text }
    .b = Jemand sagt: { $text }
review-next = Noch eine Meinung: { $text }
    .b = Und noch eine: { $text }
no-reviews = { $name } hat noch niemand bewertet.
    .b = Zu { $name } gibt es noch keine Bewertungen.
compare-item = { $name } kostet { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } ist um { $amount } günstiger.
    .b = Mit { $name } sparen Sie { $amount }.
compare-rated = Käufer bewerten { $name } höher.
    .b = { $name } hat die besseren Bewertungen.
compare-what = Was soll ich vergleichen? Suchen Sie zuerst, und sagen Sie dann: Vergleichen Sie das erste und das zweite.
    .b = Nennen Sie mir zwei Artikel zum Vergleichen.

## The cart

added = { $quantity ->
        [one] Ich habe { $name } in den Warenkorb gelegt. Die Summe ist { $total }.
       *[other] Ich habe { $quantity } Mal { $name } in den Warenkorb gelegt. Die Summe ist { $total }.
    }
    .b = { $quantity ->
        [one] { $name }: liegt im Warenkorb. Das macht zusammen { $total }.
       *[other] { $quantity } Mal { $name }: liegt im Warenkorb. Das macht zusammen { $total }.
    }
added-several = Ich habe { $names } in den Warenkorb gelegt. Die Summe ist { $total }.
    .b = { $names }: alles liegt im Warenkorb. Das macht zusammen { $total }.
without-option = { $name } gibt es nicht mit { $modifiers }, also kommt es ohne.
    .b = Mit { $modifiers } kann ich { $name } nicht bekommen. Das habe ich weggelassen.
rest-dropped = Zu { $rest } bin ich noch nicht gekommen. Sagen Sie es noch einmal, wenn Sie es möchten.
    .b = { $rest } fehlt noch. Bitte sagen Sie es noch einmal, wenn Sie es noch möchten.
added-none = Keins davon? Dann habe ich nichts hinzugefügt.
    .b = In Ordnung, ich habe nichts hinzugefügt.
quantity-set = { $name }: jetzt { $quantity }.
    .b = Die Menge von { $name } ist jetzt { $quantity }.
removed = Herausgenommen: { $name }.
    .b = Nicht mehr im Warenkorb: { $name }.
# Labels have no variants: a thing has one name.
label-size = Größe { $size }
label-in-color = { $item } in { $color }
label-of-brand = { $item } von { $brand }
label-that = das
label-in-size = { $item } in { $size }
label-not = { $item }, aber nicht { $things }
label-without = { $item }, ohne { $things }
label-with-extras = { $name }, mit { $extras }
label-counted = { $count ->
        [one] { $name }
       *[other] { $count } Mal { $name }
    }
cart-lines = Sie haben { $lines }.
    .b = In Ihrem Warenkorb: { $lines }.
cart-discount = { $name }: { $amount } Rabatt.
    .b = Mit { $name } sparen Sie { $amount }.
cart-tax = Dazu kommen { $amount } { $name }.
    .b = { $name }: { $amount } kommen dazu.
before-checkout = Zuerst noch { $name }.
    .b = Vorher noch eine Frage zu { $name }.
left-out = { $name } lasse ich weg.
    .b = Dann bleibt { $name } weg.
cart-total = Die Summe ist { $total }.
    .b = Das macht zusammen { $total }.
cart-empty = Ihr Warenkorb ist leer.
    .b = In Ihrem Warenkorb liegt nichts.
emptied = Ihr Warenkorb ist jetzt leer. Sagen Sie mach das rückgängig, um alles zurückzuholen.
    .b = Alles ist draußen. Sie können sagen: mach das rückgängig.
kept = In Ordnung, Ihr Warenkorb bleibt, wie er ist.
    .b = Gut, es wurde nichts geändert.
coupon-applied = Der Code { $code } ist eingelöst.
    .b = Ich habe { $code } verwendet.
coupon-replaced = Nur ein Code gilt: { $code } tritt an die Stelle von { $before }, denn damit sparen Sie nicht weniger.
    .b = Zwei Codes gehen nicht zusammen. Ich habe { $code } statt { $before } genommen, das Ihnen nicht mehr spart.
undone = Das habe ich rückgängig gemacht.
    .b = Gut, das ist zurückgenommen.
undone-several = { $count ->
        [one] Ich habe die letzte Änderung rückgängig gemacht.
       *[other] Ich habe die letzten { $count } Änderungen rückgängig gemacht.
    }
    .b = { $count ->
        [one] Gut, die letzte Änderung ist zurückgenommen.
       *[other] Gut, die letzten { $count } Änderungen sind zurückgenommen.
    }
redone = Diese Änderung habe ich wieder gemacht.
    .b = Gut, es ist wieder so.
redone-several = { $count ->
        [one] Ich habe eine Änderung wieder gemacht.
       *[other] Ich habe { $count } Änderungen wieder gemacht.
    }
    .b = { $count ->
        [one] Gut, eine Änderung gilt wieder.
       *[other] Gut, { $count } Änderungen gelten wieder.
    }
exchanged = { $quantity ->
        [one] { $name } statt { $before }. Die Summe ist { $total }.
       *[other] { $quantity } Mal { $name } statt { $before }. Die Summe ist { $total }.
    }
    .b = { $quantity ->
        [one] Ich habe { $name } statt { $before } in den Warenkorb gelegt. Das macht zusammen { $total }.
       *[other] Ich habe { $quantity } Mal { $name } statt { $before } in den Warenkorb gelegt. Das macht zusammen { $total }.
    }
# Another line was meant than the one that was changed: that is taken back, and it is done to this one.
other-line = Entschuldigung, dann { $name }.
    .b = In Ordnung, stattdessen { $name }.
already-so = Das liegt schon so in Ihrem Warenkorb: { $name }.
    .b = Sie haben schon { $name } im Warenkorb.

## Checkout

# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] heute
            [1] bis morgen
           *[other] innerhalb von { $last } Tagen
        }
       *[other] { $ahead ->
            [0] heute
            [1] morgen
           *[other] am { $weekday }, { $day }
        }
    }
when-between = { $day ->
        [none] in { $first } bis { $last } Tagen
       *[other] zwischen { $weekday }, { $day }, und { $until_weekday }, { $until }
    }
delivery-option = { $name } für { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, kostenlos, { $when }.
    .b = { $name } ohne Kosten, { $when }.
checkout-waits = Um mit der Bestellung weiterzumachen, sagen Sie: ich möchte bezahlen.
    .b = Sagen Sie ich möchte bezahlen, wenn es mit der Bestellung weitergehen soll.
order-placed = Vielen Dank. Ihre Bestellnummer ist { $number }. Bitte zahlen Sie { $total } an der Kasse und nennen Sie diese Nummer.
    .b = Die Bestellung ist aufgegeben. Die Nummer ist { $number }. Damit zahlen Sie { $total } an der Kasse.
not-ordered = In Ordnung, es wurde nichts bestellt. Ihr Warenkorb ist noch da.
    .b = Gut, ich habe nichts bestellt. Ihren Warenkorb bewahre ich auf.

## Orders

order-status = Bestellung { $number }, { $day }, { $total }, { $status ->
        [placed] ist eingegangen und muss noch an der Kasse bezahlt werden.
        [paid] ist bezahlt und wird verpackt.
        [packed] ist verpackt.
        [shipped] ist unterwegs.
        [ready] liegt zur Abholung bereit.
        [delivered] wurde zugestellt.
       *[cancelled] wurde storniert.
    }
    .b = Ihre Bestellung { $number }, { $day }, { $total }, { $status ->
        [placed] ist da; sie muss noch an der Kasse bezahlt werden.
        [paid] ist bezahlt und geht zum Verpacken.
        [packed] ist schon verpackt.
        [shipped] hat unser Haus verlassen und ist unterwegs.
        [ready] kann abgeholt werden.
        [delivered] ist zugestellt.
       *[cancelled] ist storniert.
    }
order-found = Das ist die Bestellung { $number } über { $total }.
    .b = Ich habe die Bestellung { $number } gefunden, { $total }.
order-cancelled = Die Bestellung { $number } ist storniert.
    .b = Ich habe die Bestellung { $number } storniert.
order-kept = In Ordnung, Ihre Bestellung bleibt bestehen.
    .b = Gut, ich habe die Bestellung gelassen, wie sie ist.
already-cancelled = Die Bestellung { $number } ist bereits storniert.
    .b = Diese Bestellung, { $number }, wurde schon früher storniert.

## Questions of policy

no-answer = Darauf habe ich keine Antwort. { $contact }
    .b = Das weiß ich nicht. { $contact }

## Refusals

refused-unknown-product = Diesen Artikel habe ich nicht mehr.
    .b = Diesen Artikel gibt es hier nicht mehr.
refused-out-of-stock = Leider ist { $name } ausverkauft.
    .b = Von { $name } ist leider nichts mehr da.
refused-not-enough-stock = { $available ->
        [0] Leider ist { $name } ausverkauft.
        [one] Von { $name } ist nur noch ein Stück da.
       *[other] Von { $name } sind nur noch { $available } Stück da.
    } Es wurde nichts geändert.
    .b = { $available ->
        [0] Von { $name } ist nichts mehr da.
        [one] Ich habe nur ein Stück von { $name }.
       *[other] Ich habe nur { $available } Stück von { $name }.
    } Es wurde nichts geändert.
fewer-than-asked = { $available ->
        [0] Von { $name } ist jetzt nichts zu haben.
        [one] Von { $name } können Sie jetzt nur ein Stück bekommen.
       *[other] Von { $name } können Sie jetzt nur { $available } Stück bekommen.
    }
    .b = { $available ->
        [0] Leider ist { $name } jetzt nicht zu haben.
        [one] Leider gibt es von { $name } nur noch ein Stück.
       *[other] Leider gibt es von { $name } nur noch { $available } Stück.
    }
refused-quantity-limit = { $available ->
        [one] Von { $name } können Sie ein Stück nehmen.
       *[other] Von { $name } können Sie bis zu { $available } Stück nehmen.
    } Es wurde nichts geändert.
    .b = Mehr als { $available } von { $name } geht nicht. Es wurde nichts geändert.
refused-not-in-cart = Das ist nicht in Ihrem Warenkorb.
    .b = Das sehe ich nicht in Ihrem Warenkorb.
only-in-cart = { $name }: nur { $count } im Warenkorb.
    .b = Im Warenkorb: nur { $count } mal { $name }.
not-in-cart = { $name } ist nicht in Ihrem Warenkorb.
    .b = { $name } sehe ich nicht in Ihrem Warenkorb.
refused-empty-cart = Ihr Warenkorb ist leer.
    .b = In Ihrem Warenkorb liegt nichts.
refused-unknown-coupon = Den Code { $name } kenne ich nicht.
    .b = Der Code { $name } ist keiner von uns.
refused-coupon-expired = Der Code { $name } gilt nicht mehr.
    .b = Leider ist { $name } abgelaufen.
refused-coupon-minimum = Der Code { $name } gilt ab einem Einkauf von { $minimum }.
    .b = { $name } geht ab { $minimum }.
refused-coupon-used-up = Der Code { $name } wurde schon so oft eingelöst, wie es geht.
    .b = Leider ist { $name } schon aufgebraucht.
refused-coupon-used-before = Sie haben den Code { $name } schon einmal benutzt, noch einmal geht er nicht.
    .b = Leider gilt { $name } für Sie kein zweites Mal.
refused-coupon-worse = Zwei Codes gehen nicht zusammen. Es bleibt bei { $name }: damit sparen Sie { $minimum } mehr.
    .b = Nur ein Code gilt. Ich habe { $name } behalten, denn der spart Ihnen { $minimum } mehr.
refused-no-coupon = In Ihrem Warenkorb ist kein Code.
    .b = Sie haben keinen Code eingelöst.
refused-unknown-delivery = So liefern wir nicht. Sagen Sie Lieferoptionen, um zu hören, was es gibt.
    .b = Diese Lieferart kenne ich nicht. Sagen Sie Lieferoptionen, um alle zu hören.
refused-no-delivery = Sagen Sie mir zuerst, wie Sie die Bestellung bekommen möchten.
    .b = Bitte wählen Sie zuerst eine Lieferart.
refused-cart-changed = Seit ich es vorgelesen habe, hat sich etwas geändert.
    .b = Ihr Warenkorb ist nicht mehr derselbe.
refused-unknown-order = Ich finde die Bestellung { $name } nicht.
    .b = Es gibt keine Bestellung { $name }.
refused-too-late = Es ist zu spät, die Bestellung { $name } zu ändern: Sie ist schon verpackt.
    .b = Die Bestellung { $name } ist schon verpackt und kann hier nicht mehr geändert werden.
refused-nothing-to-undo = Es gibt nichts rückgängig zu machen.
    .b = Ich kann jetzt nichts rückgängig machen.
refused-nothing-to-redo = Es gibt nichts wiederherzustellen.
    .b = Ich habe nichts zurückgenommen, was ich wieder machen könnte.

## Names of intents, for "did you mean … or …?"

intent-search = einen Artikel suchen
intent-add = etwas in den Warenkorb legen
intent-set-quantity = die Menge ändern
intent-remove = etwas aus dem Warenkorb nehmen
intent-show-cart = den Warenkorb hören
intent-empty-cart = den Warenkorb leeren
intent-coupon = einen Code einlösen
intent-checkout = zur Kasse gehen
intent-choose-delivery = die Lieferung wählen
intent-yes = ja
intent-no = nein
intent-cancel = aufhören
intent-order-status = etwas über eine Bestellung erfahren
intent-cancel-order = eine Bestellung stornieren
intent-faq = eine Frage zum Geschäft
intent-greet = hallo
intent-help = Hilfe
intent-more = weitere Ergebnisse hören
intent-previous = zurückgehen
intent-details = mehr darüber hören
intent-price = der Preis
intent-availability = ob es vorrätig ist
intent-compare = vergleichen
intent-choose = etwas auswählen
intent-deals = die Angebote hören
intent-recommend = eine Empfehlung
intent-reviews = die Bewertungen hören
intent-repeat = wiederholen
intent-slower = langsamer sprechen
intent-faster = schneller sprechen
intent-louder = lauter sprechen
intent-quieter = leiser sprechen
intent-higher = eine höhere Stimme
intent-deeper = eine tiefere Stimme
intent-other-voice = eine andere Stimme
intent-spell = buchstabieren
intent-spell-number = eine Nummer einzeln vorlesen
intent-more-time = mehr Zeit zum Sprechen
intent-less-time = schneller antworten
intent-undo = rückgängig machen
intent-redo = eine Änderung wieder machen
intent-start-over = von vorn anfangen
intent-person = mit einem Menschen sprechen
intent-speak-language = eine andere Sprache sprechen
intent-thanks = danke
intent-goodbye = auf Wiedersehen

## What a screen offers to say next

suggest-cart = zeig mir meinen Warenkorb
suggest-deals = was ist im Angebot
suggest-help = Hilfe
suggest-first = das erste
suggest-more = weitere
suggest-never-mind = vergiss es
suggest-yes = ja
suggest-no = nein
suggest-delivery = ändern Sie die Lieferung

## Paying

refused-unknown-payment = So können Sie hier nicht bezahlen.
    .b = Das nehmen wir leider nicht an.
refused-not-enough-credit = Das Guthaben reicht nicht: { $name }. Bitte wählen Sie eine andere Zahlungsart.
    .b = Das ist nicht genug: { $name }. Bitte zahlen Sie auf andere Weise.
refused-order-limit = Eine Bestellung darf hier nicht über { $minimum } liegen. Bitte nehmen Sie etwas heraus.
    .b = Das ist mehr als { $minimum }, und mehr geht nicht in einer Bestellung. Bitte nehmen Sie etwas heraus.
refused-day-limit = Am Tag können Sie hier nicht mehr als { $minimum } ausgeben. Bitte nehmen Sie etwas heraus, oder kommen Sie morgen wieder.
    .b = Das wären heute mehr als { $minimum }, und mehr geht nicht an einem Tag. Bitte nehmen Sie etwas heraus, oder kommen Sie morgen wieder.
refused-refund-too-high = Das ist mehr, als zu erstatten ist.
    .b = Ich kann nicht mehr erstatten, als bezahlt wurde.
refused-payment-settled = Das lässt sich nicht mehr ändern: Es ist schon bezahlt oder erstattet.
    .b = Dafür ist es zu spät: Das Geld ist schon bezahlt oder erstattet.
ask-payment = Wie möchten Sie bezahlen: { $options }?
    .b = Sie können so bezahlen: { $options }. Was möchten Sie?
pay-by = Sie zahlen { $method }.
    .b = Bezahlt wird { $method }.
payment-chosen = In Ordnung, Sie zahlen { $method }.
    .b = Gut, bezahlt wird { $method }.
payment-changed = In Ordnung, die Bestellung { $number } zahlen Sie jetzt { $method }.
    .b = Gut, die Bestellung { $number } wird jetzt { $method } bezahlt.
order-placed-paid = Vielen Dank. Ihre Bestellnummer ist { $number }. Sie ist bezahlt: { $total }.
    .b = Es ist bestellt und bezahlt, { $total }. Die Nummer ist { $number }.
order-placed-to-pay = Vielen Dank. Ihre Bestellnummer ist { $number }. Es kostet { $total }, und Sie zahlen { $method }.
    .b = Es ist bestellt. Die Nummer ist { $number }. Es macht { $total }, und Sie zahlen { $method }.
pay-now = Zum Bezahlen öffnen Sie den Link auf dem Bildschirm, oder halten Sie die Kamera Ihres Telefons auf den Code.
    .b = Auf dem Bildschirm ist ein Link zum Bezahlen, und ein Code für die Kamera Ihres Telefons.
pay-by-code = Zum Bezahlen öffnen Sie den Link auf dem Bildschirm mit Ihrem Telefon und zeigen den Code an der Kasse.
    .b = Auf dem Bildschirm ist ein Link. Den Code dahinter zeigen Sie an der Kasse und bezahlen dort.
payment-paid = Ja, die Bestellung { $number } ist bezahlt: { $total }.
    .b = Die Bestellung { $number } ist bezahlt, { $total }.
payment-open = Noch nicht. Die Bestellung { $number } kostet { $total }, und Sie zahlen { $method }.
    .b = Für die Bestellung { $number } sind noch { $total } zu zahlen. Sie zahlen { $method }.
payment-processing = Ihre Zahlung für die Bestellung { $number } ist unterwegs. Bitte fragen Sie gleich noch einmal.
    .b = Die Zahlung für die Bestellung { $number } ist noch nicht fertig. Bitte fragen Sie gleich noch einmal.
payment-cancelled = Für die Bestellung { $number } ist nichts zu zahlen.
    .b = Die Bestellung { $number } müssen Sie nicht bezahlen.
payment-refunded = Für die Bestellung { $number } haben wir { $total } erstattet.
    .b = Die Bestellung { $number } wurde erstattet: { $total }.
payment-failed = Die Zahlung für die Bestellung { $number } hat nicht geklappt, und es wurde nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.
    .b = Für die Bestellung { $number } wurde nichts abgebucht, denn die Zahlung ging nicht durch. Bitte wählen Sie eine andere Zahlungsart.
payment-none = Sie haben hier keine Bestellung aufgegeben, die zu bezahlen ist.
    .b = Ich weiß von keiner Bestellung, die Sie bezahlen müssten.
card-number-refused = Bitte nennen oder tippen Sie hier nie eine Kartennummer. Ich habe sie gelöscht, und ich brauche sie nicht.
    .b = Das sah aus wie eine Kartennummer, deshalb habe ich es gelöscht. Ich brauche nie eine.
ask-consent-by = Wie möchten Sie zeigen, dass Sie es sind: { $options }?
    .b = Um so zu bezahlen, muss ich wissen, dass Sie es sind: { $options }?
ask-consent = { $by ->
        [code] Bitte nennen Sie mir den Code.
       *[other] Um so zu bezahlen, nennen Sie mir bitte Ihre PIN.
    }
    .b = { $by ->
        [code] Wie lautet der Code, bitte?
       *[other] Ihre PIN, bitte, um so zu bezahlen.
    }
code-sent = Ich habe Ihnen einen Code geschickt.
    .b = Ein Code ist zu Ihnen unterwegs.
code-not-sent = Im Moment kann ich Ihnen keinen Code schicken.
    .b = Der Code ließ sich gerade nicht verschicken.
consent-impossible = Was für Sie gespeichert ist, kann ich nicht belasten, denn Sie haben hier keine PIN.
    .b = Ohne PIN kann ich nicht verwenden, was für Sie gespeichert ist.
label-consent-pin = mit Ihrer PIN
label-consent-code = mit einem Code, den ich Ihnen schicke
label-words-consent-pin = pin, meine pin, mit pin, mit meiner pin, mit der pin, pin code, pin nummer
label-words-consent-code = code, einen code, einem code, einmalcode, schick, schicken, schicke, zuschicken, sende, senden, mail, e-mail, sms, nachricht
label-words-kept = gespeichert, gespeicherte, gespeicherten, hinterlegt, hinterlegte, hinterlegten, übliche, üblichen, wie immer, wie üblich, endet auf, endet mit, endend auf, letzten ziffern, endziffern, endnummer, in meinem konto, auf meinem konto
label-words-mine = mein, meine, meiner, meinem, meinen
label-pay-kept = per { $method }
label-digits = { $digits }
label-code-subject = Ihr Code für { $shop }
label-code-text = Ihr Code ist { $code }. Er gilt einmal, zehn Minuten lang. Wenn Sie bei { $shop } gerade nichts bezahlen, geben Sie diesen Code niemandem.
label-page-order = Bestellung { $number }
label-page-total = { $total }
label-page-state-paid = Das ist bezahlt. Vielen Dank.
label-page-state-refunded = Das wurde erstattet.
label-page-state-nothing = Hier ist nichts mehr zu bezahlen.
label-page-state-failed = Die Zahlung hat nicht geklappt, und es wurde nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.
label-page-state-till = Zum Bezahlen zeigen Sie diesen Code an der Kasse.
label-page-state-moment = Einen Moment, bitte …
label-page-state-card = Mit Karte bezahlen:
label-page-state-pay = Jetzt bezahlen
label-page-state-confirm = Ihre Bank möchte, dass Sie diese Zahlung bestätigen.
label-page-state-bank = Bestätigen
label-page-gone = Diese Seite gibt es nicht mehr.
label-sign-in-text = Ihr Code ist { $code }. Er gilt einmal, zehn Minuten lang. Wenn Sie Ihr Konto bei { $shop } gerade weder verknüpfen noch trennen, geben Sie diesen Code niemandem.
label-linking-title = { $shop } mit { $platform } verknüpfen
label-linking-asks = { $platform } möchte bei { $shop } für Sie einkaufen, mit Ihrer Stimme: Produkte finden, Ihren Warenkorb ändern, bestellen und hören und ändern, was der Laden über Sie aufbewahrt, etwa Bestellungen, Adressen und Zahlungsarten. Bevor etwas Hinterlegtes belastet wird, wird nach Ihrer PIN oder einem Code gefragt.
label-field-contact = Ihre E-Mail-Adresse oder Telefonnummer
label-field-pin = Ihre PIN
label-field-code = Der Code, der Ihnen geschickt wurde
label-link-page-sent = Wenn der Laden diese Adresse oder Nummer kennt, ist ein Code zu Ihnen unterwegs. Er gilt einmal, zehn Minuten lang.
label-link-page-continue = Weiter
label-link-page-agree = Verknüpfen
label-link-page-deny = Nicht verknüpfen
label-link-page-wrong = Das stimmte nicht. Bitte prüfen Sie es und versuchen Sie es noch einmal.
label-link-page-wait = Das wurde zu oft versucht. Bitte warten Sie eine Weile und versuchen Sie es dann noch einmal.
label-link-page-stale = Diese Seite gilt nicht mehr, und es wurde nichts geändert. Bitte beginnen Sie von vorn.
label-link-page-refused = An dieser Anfrage stimmt etwas nicht, darum wurde nichts verknüpft. Bitte beginnen Sie in der App, aus der Sie kommen, von vorn.
label-unlinking-title = Verknüpfung mit { $shop } trennen
label-unlinking-asks = Was mit Ihrem Konto bei { $shop } verknüpft ist, etwa ein Sprachassistent, kauft nicht mehr für Sie ein.
label-link-page-unlink = Trennen
label-link-page-keep = Verknüpft lassen
label-link-page-unlinked = Mit Ihrem Konto ist nichts mehr verknüpft.
label-link-page-unchanged = Es wurde nichts geändert.
intent-choose-payment = die Zahlungsart wählen
intent-payment-status = etwas über eine Zahlung erfahren

## Delivering

refused-not-ready = Für die Bestellung fehlt noch etwas. Bitte sagen Sie: ich möchte bezahlen.
    .b = Bevor ich bestellen kann, brauche ich noch etwas. Bitte sagen Sie: ich möchte bezahlen.
refused-bad-detail = Das konnte ich nicht lesen. Bitte sagen Sie es noch einmal, kürzer.
    .b = Das konnte ich nicht aufschreiben. Bitte sagen Sie es noch einmal, mit weniger Wörtern.
refused-bad-postcode = { $name } ist dort keine Postleitzahl.
    .b = Die Postleitzahl { $name } gibt es dort nicht.
refused-not-delivered-there = Leider liefern wir nicht nach { $name }.
    .b = Es tut mir leid, { $name } ist zu weit für uns: Dorthin liefern wir nicht.
refused-not-at-place = Leider gibt es bei { $name } nicht alles aus Ihrem Warenkorb.
    .b = { $name } hat leider nicht alles davon.
ask-recipient = Für wen ist es? Bitte sagen Sie den Namen.
    .b = Welcher Name soll auf dem Paket stehen?
ask-street = In welche Straße und zu welcher Hausnummer soll es gehen?
    .b = Bitte nennen Sie mir Straße und Hausnummer.
ask-city = Und der Ort?
    .b = In welchem Ort ist das?
ask-postcode = Und die Postleitzahl?
    .b = Wie ist dort die Postleitzahl?
ask-country = In welches Land: { $options }?
    .b = In welchem Land ist das: { $options }?
ask-contact = { $by ->
        [phone] Unter welcher Telefonnummer erreichen wir Sie?
       *[email] Unter welcher E-Mail-Adresse erreichen wir Sie?
    }
    .b = { $by ->
        [phone] Wie ist Ihre Telefonnummer, falls wir eine Frage haben?
       *[email] Wie ist Ihre E-Mail-Adresse, falls wir eine Frage haben?
    }
ask-place = Wo möchten Sie es abholen: { $options }?
    .b = Abholen können Sie es hier: { $options }. Wo möchten Sie?
examples-address = Sie können es sagen, Buchstabe für Buchstabe buchstabieren, oder eine andere Lieferung wählen. Oder sagen Sie vergiss es.
    .b = Versuchen Sie es langsam oder buchstabiert. Sie können auch eine andere Lieferung wählen oder vergiss es sagen.
delivery-to = Es geht an { $name }, { $street }, { $postcode } { $city }.
    .b = Ich schicke es an { $name }, { $street }, { $postcode } { $city }.
pick-up-at = Sie können es bei { $name } { $ahead ->
        [0] heute
        [1] morgen
       *[other] am { $weekday }, { $day },
    } ab { $time } abholen.
    .b = Es liegt bei { $name } { $ahead ->
        [0] heute
        [1] morgen
       *[other] am { $weekday }, { $day },
    } ab { $time } für Sie bereit.
changed-since = { $what ->
        [goods] Der Inhalt Ihres Warenkorbs hat sich geändert.
        [coupon] Der Gutschein hat sich geändert.
        [delivery] Die Lieferung hat sich geändert.
        [address] Die Adresse hat sich geändert.
        [contact] Es hat sich geändert, wie wir Sie erreichen.
        [payment] Die Zahlungsart hat sich geändert.
        [date] Es kommt jetzt an einem anderen Tag.
        [price] Ein Preis hat sich geändert.
       *[several] Seit ich es vorgelesen habe, hat sich etwas geändert.
    }
    .b = { $what ->
        [goods] In Ihrem Warenkorb liegt jetzt etwas anderes.
        [coupon] Der Gutschein ist nicht mehr derselbe.
        [delivery] Die Lieferung ist nicht mehr dieselbe.
        [address] Die Adresse ist nicht mehr dieselbe.
        [contact] Wir erreichen Sie jetzt auf andere Weise.
        [payment] Die Zahlungsart ist nicht mehr dieselbe.
        [date] Der Tag, an dem es kommt, ist nicht mehr derselbe.
        [price] Ein Preis ist nicht mehr derselbe.
       *[several] Ihr Warenkorb ist nicht mehr derselbe.
    }
no-address = Ich habe noch keine Adresse.
    .b = Sie haben mir bisher keine Adresse genannt.
delivery-arrives = Wenn Sie jetzt bestellen, kommt es mit { $name } { $when }.
    .b = Jetzt bestellt, ist es mit { $name } { $when } bei Ihnen.
delivery-in-time = Ja. Wenn Sie jetzt bestellen, kommt es mit { $name } { $when }.
    .b = Ja, mit { $name } ist es { $when } bei Ihnen, wenn Sie jetzt bestellen.
delivery-too-late = Leider nicht bis { $weekday }, { $day }. Mit { $name } kommt es { $when }.
    .b = Bis { $weekday }, { $day }, reicht es leider nicht. Mit { $name } kommt es { $when }.
delivery-order-by = Bestellen Sie dafür bitte { $ahead ->
        [0] heute
        [1] morgen
       *[other] am { $weekday }
    } bis { $time }.
    .b = Das gilt für Bestellungen { $ahead ->
        [0] heute
        [1] morgen
       *[other] am { $weekday }
    } bis { $time }.
no-delivery-date = Ich kann nicht sagen, wann das käme.
    .b = Dafür kann ich keinen Tag versprechen.
intent-address = sagen, wohin es geht
intent-delivery-date = hören, wann es kommt

## After an order

ask-which-pieces = Was davon: { $options }?
    .b = Was meinen Sie: { $options }?
ask-which-variant = Was möchten Sie stattdessen? Es gibt { $options }.
    .b = Was soll es stattdessen sein? Zur Auswahl stehen { $options }.
ask-reason = Was ist der Grund: { $options }?
    .b = Warum, bitte: { $options }?
ask-refund-to = Welchen Zahlungsweg soll ich für das Geld nehmen: { $options }?
    .b = Wohin soll das Geld gehen, oder woher kommen: { $options }?
ask-new-method = Wie möchten Sie stattdessen bezahlen: { $options }?
    .b = Welche Zahlungsart soll es sein: { $options }?
ask-new-address = Wohin soll es gehen? Nennen Sie mir Straße, Postleitzahl und Ort.
    .b = Wie ist die neue Adresse? Sagen Sie Straße, Postleitzahl und Ort.
ask-confirm-change = Soll ich das tun?
    .b = Ist das richtig?
order-tracking = Die Bestellung { $number } ist bei { $carrier }. Die Sendungsnummer ist { $tracking }.
    .b = { $carrier } hat die Bestellung { $number }, die Sendungsnummer ist { $tracking }.
order-tracking-expected = Sie soll { $day } ankommen.
    .b = Sie wird { $day } erwartet.
order-no-tracking = Die Bestellung { $number } hat noch keine Sendungsnummer.
    .b = Für die Bestellung { $number } gibt es noch keine Sendungsnummer.
orders-count = { $count ->
        [0] Ich finde keine Bestellung von Ihnen.
        [one] Sie haben eine Bestellung.
       *[other] Sie haben { $count } Bestellungen. Das sind die letzten.
    }
    .b = { $count ->
        [0] Es gibt keine Bestellung, von der ich erzählen könnte.
        [one] Es gibt eine Bestellung von Ihnen.
       *[other] Es gibt { $count } Bestellungen von Ihnen. Die letzten sind diese.
    }
order-holds = Darin: { $names }.
    .b = Sie enthält { $names }.
return-read = Sie schicken { $names } aus der Bestellung { $number } zurück.
    .b = Aus der Bestellung { $number } kommt { $names } zurück.
exchange-read = Sie schicken { $names } aus der Bestellung { $number } zurück und bekommen dafür { $wanted }.
    .b = Aus der Bestellung { $number }: { $wanted } im Tausch gegen { $names }.
change-read = In der Bestellung { $number } bekommen Sie { $wanted } statt { $names }.
    .b = Bestellung { $number }: { $wanted } anstelle von { $names }.
remove-read = Ich nehme { $names } aus der Bestellung { $number }.
    .b = Die Bestellung { $number } kommt dann ohne { $names }.
address-read = Die Bestellung { $number } geht an: { $address }.
    .b = Ich schicke die Bestellung { $number } dorthin: { $address }.
payment-read = Die Bestellung { $number } wird dann so bezahlt: { $method }.
    .b = Ich ändere die Zahlung der Bestellung { $number }: { $method }.
cancel-read = Ich storniere die Bestellung { $number } über { $total }. Der Grund: { $reason }.
    .b = Die Bestellung { $number } über { $total } wird dann storniert. Der Grund: { $reason }.
money-back = Sie bekommen { $amount } zurück: { $method }.
    .b = { $amount } gehen an Sie zurück: { $method }.
money-due = Sie zahlen { $amount } dazu: { $method }.
    .b = Dazu kommen { $amount }: { $method }.
money-same = Der Preis bleibt gleich.
    .b = Es kostet gleich viel.
return-fee = Die Rücksendung kostet Sie { $amount }, das ist schon abgezogen.
    .b = Für die Rücksendung habe ich { $amount } abgezogen.
return-made = Die Rücksendung ist angemeldet. Ihre Nummer dafür ist { $number }. Bitte legen Sie sie ins Paket.
    .b = Erledigt. Die Nummer der Rücksendung ist { $number }; schreiben Sie sie auf das Paket.
order-changed = Die Bestellung { $number } ist geändert.
    .b = Erledigt, die Bestellung { $number } ist jetzt so, wie Sie sie möchten.
change-dropped = In Ordnung, die Bestellung bleibt, wie sie ist.
    .b = Gut, es wurde nichts geändert.
only-once = Das geht bei einer Bestellung nur einmal. Wenn Sie noch etwas anderes daran möchten, sagen Sie es, bevor Sie ja sagen.
    .b = Eine Bestellung lässt sich so nur einmal ändern, also sagen Sie mir alles, bevor Sie ja sagen.
no-such-variant = { $name } gibt es so nicht.
    .b = So ist { $name } jetzt nicht zu haben.
reordered = Ich habe { $names } in den Warenkorb gelegt.
    .b = { $names }: liegt wieder im Warenkorb.
reorder-missing = Das kann ich zurzeit nicht bekommen: { $names }.
    .b = Im Moment nicht zu haben: { $names }.
receipt-said = Bestellung { $number }, { $day }: { $names }. Sie haben { $total } bezahlt.
    .b = Die Quittung zur Bestellung { $number }, { $day }: { $names }, zusammen { $total }.
receipt-open = Bestellung { $number }, { $day }: { $names }, zusammen { $total }.
    .b = Das ist Bestellung { $number }, { $day }: { $names }. Sie kommt auf { $total }.
receipt-due = { $amount } sind noch zu bezahlen.
    .b = Sie müssen noch { $amount } bezahlen.
receipt-back = { $amount } wurden zurückgezahlt.
    .b = Wir haben { $amount } zurückgezahlt.
receipt-cancelled = Die Bestellung wurde storniert.
    .b = Sie wurde storniert.
# Ways to pay, as they are named within a sentence.
label-method-original = so, wie Sie bezahlt haben
label-method-card = { $brand }-Karte mit den letzten Ziffern { $digits }
label-method-paypal = PayPal
label-method-gift-card = Ihre Geschenkkarte
label-method-store-credit = Guthaben bei uns
# What people call these, parted by commas.
label-words-original = ursprünglich, genauso, gleicher weg, wie ich bezahlt habe, so wie bezahlt, woher es kam
label-words-card = karte, kreditkarte, debitkarte, ec karte, bankkarte
label-words-paypal = paypal, pay pal
label-words-gift-card = geschenkkarte, gutschein, geschenkgutschein
label-words-store-credit = guthaben, ladenguthaben, kundenguthaben, guthaben bei ihnen
# On paper.
label-receipt-title = Quittung
label-receipt-order = Bestellung { $number }, { $day }
label-receipt-goods = Waren
label-receipt-tax = { $included ->
        [no] Mehrwertsteuer
       *[yes] Enthaltene Mehrwertsteuer
    }
label-receipt-total = Summe
label-receipt-paid-by = Bezahlt: { $method }
label-receipt-unpaid-title = Bestellung
label-receipt-due = Zu bezahlen
label-receipt-back = Zurückgezahlt
label-receipt-cancelled = Diese Bestellung wurde storniert.
label-return-label-title = Rücksendung { $number }
label-return-label-how = Legen Sie das ins Paket. Es gehört zur Bestellung { $number }.
refused-not-delivered = Die Bestellung { $name } ist noch nicht zugestellt, deshalb kann noch nichts zurückkommen.
    .b = Von der Bestellung { $name } lässt sich erst etwas zurückschicken, wenn sie zugestellt ist.
refused-return-window = { $available ->
        [one] { $name } lässt sich innerhalb eines Tages zurückschicken, und diese Zeit ist vorbei.
       *[other] { $name } lässt sich innerhalb von { $available } Tagen zurückschicken, und diese Zeit ist vorbei.
    }
    .b = Die Frist, { $name } zurückzuschicken, ist vorbei: { $available ->
        [one] ein Tag.
       *[other] { $available } Tage.
    }
refused-not-returnable = { $name } lässt sich nicht zurückschicken.
    .b = Leider nehmen wir { $name } nicht zurück.
refused-returned-already = { $name } wird schon zurückgeschickt.
    .b = Sie haben { $name } schon zurückgeschickt.
refused-more-than-bought = Von { $name } können Sie nur { $available } zurückschicken oder ändern.
    .b = In der Bestellung sind nur { $available } von { $name }.
refused-not-in-order = Das sehe ich nicht in der Bestellung { $name }.
    .b = Das gehört nicht zur Bestellung { $name }.
refused-unknown-return = Ich finde die Rücksendung { $name } nicht.
    .b = Es gibt keine Rücksendung { $name }.
refused-no-more-changes = An der Bestellung { $name } lässt sich nichts mehr ändern, umtauschen oder zurückschicken.
    .b = An der Bestellung { $name } darf ich nichts mehr ändern.
refused-not-allowed = Das lässt sich an der Bestellung { $name } nicht ändern.
    .b = Das darf ich an der Bestellung { $name } nicht ändern.
refused-reason-needed = Um die Bestellung { $name } zu stornieren, brauche ich einen dieser Gründe.
    .b = Zum Stornieren der Bestellung { $name } brauche ich einen Grund.
refused-nothing-left = Dann bliebe von der Bestellung { $name } nichts übrig. Sie können sie stornieren.
    .b = Das wäre die ganze Bestellung { $name }. Sagen Sie stattdessen: stornieren Sie meine Bestellung.
refused-variant-sold-out = { $name } ist so gerade nicht zu haben.
    .b = So gibt es { $name } im Moment nicht.
refused-other-product = { $name } lässt sich nur gegen das Gleiche in anderer Größe, Farbe oder Ausführung tauschen.
    .b = Für { $name } bekommen Sie nur das Gleiche in anderer Größe, Farbe oder Ausführung.
refused-method-refused = Dieser Zahlungsweg geht dafür nicht.
    .b = Auf diesem Weg kann das Geld nicht gehen.
refused-incomplete-address = Zu einer Adresse gehören Straße, Postleitzahl und Ort.
    .b = Bitte nennen Sie die ganze Adresse: Straße, Postleitzahl und Ort.
intent-return-items = etwas zurückschicken
intent-exchange-items = etwas umtauschen
intent-change-order = eine Bestellung ändern
intent-remove-from-order = etwas aus einer Bestellung nehmen
intent-change-order-address = ändern, wohin eine Bestellung geht
intent-change-order-payment = ändern, wie eine Bestellung bezahlt wird
intent-reorder = dasselbe noch einmal bestellen
intent-receipt = eine Quittung
intent-order-tracking = die Sendungsnummer
intent-my-orders = Ihre Bestellungen hören

## The cart goes along

handover-code = Der Code Ihres Warenkorbs ist { $number }. Sagen Sie auf dem anderen Gerät: mein Warenkorb-Code ist, und dann diese Ziffern. Er gilt einmal, zehn Minuten lang.
    .b = Der Code ist { $number }. Sagen Sie dort: mein Warenkorb-Code ist, und die Ziffern. Er gilt zehn Minuten.
handover-taken = Ihr Warenkorb ist jetzt hier.
    .b = Ich habe Ihren Warenkorb.
ask-handover-code = Wie lauten die sechs Ziffern des Codes?
    .b = Bitte sagen Sie die sechs Ziffern.
refused-unknown-code = Dieser Code geht nicht. Vielleicht ist er zu alt oder schon benutzt.
    .b = Diesen Code finde ich nicht. Er gilt einmal, zehn Minuten lang.
refused-too-many-codes = Das waren zu viele falsche Codes. Bitte versuchen Sie es in zehn Minuten noch einmal.
    .b = Das war zu oft falsch. Bitte versuchen Sie es in zehn Minuten wieder.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options }?
    .b = { $text } Sie können sagen: { $options }.
ask-open = { $text }
    .b = Nur eine Frage: { $text }
guide-offer = Es gibt viele. Sagen Sie: helfen Sie mir beim Aussuchen, und ich frage, was Sie brauchen.
    .b = Das ist viel. Wenn Sie möchten, sagen Sie: helfen Sie mir beim Aussuchen.
# Why a product is recommended; the names follow in a list.
because-due = { $unit ->
        [weeks] { $count ->
            [one] Jede Woche
           *[other] Alle { $count } Wochen
        }
       *[days] { $count ->
            [one] Jeden Tag
           *[other] Alle { $count } Tage
        }
    } kaufen Sie sonst { $name }.
    .b = Sie kaufen { $name } meist { $unit ->
        [weeks] { $count ->
            [one] jede Woche.
           *[other] alle { $count } Wochen.
        }
       *[days] { $count ->
            [one] jeden Tag.
           *[other] alle { $count } Tage.
        }
    }
because-again = { $name } haben Sie schon einmal gekauft.
    .b = Sie haben { $name } schon früher gekauft.
because-together = { $name } wird oft zusammen mit { $because } gekauft.
    .b = Zu { $because } nehmen viele { $name }.
because-similar = { $name }, weil Sie { $because } kaufen.
    .b = Weil Sie { $because } kaufen: { $name }.
because-popular = { $name } ist in { $category } beliebt.
    .b = In { $category } kaufen viele { $name }.
buy-again = Davon könnten Sie wieder etwas brauchen.
    .b = Das kaufen Sie immer wieder.
buy-again-nothing = Ich sehe nichts, was Sie immer wieder kaufen.
    .b = Es gibt noch nichts, was Sie regelmäßig kaufen.
buy-again-unknown = Das kann ich nur sagen, wenn ich weiß, wer Sie sind.
    .b = Dafür muss ich wissen, wer Sie sind.
intent-guide = Hilfe beim Aussuchen
intent-buy-again = was Sie wieder kaufen könnten
intent-ask-policy = eine Regel des Geschäfts

## Who is speaking

ask-identity = Wer sind Sie? Nennen Sie mir Ihre E-Mail-Adresse, Ihre Telefonnummer oder eine Bestellnummer.
    .b = Bitte nennen Sie mir Ihre E-Mail-Adresse, Ihre Telefonnummer oder eine Bestellnummer.
ask-identity-name = Und Ihr Name, bitte?
    .b = Welcher Name gehört dazu?
ask-identity-postcode = Und die Postleitzahl dieser Bestellung, bitte? Oder, wenn sie abgeholt wird, die E-Mail-Adresse oder Telefonnummer dazu.
    .b = An welche Postleitzahl geht diese Bestellung? Wenn sie abgeholt wird: welche E-Mail-Adresse oder Telefonnummer gehört dazu?
ask-pin = Bitte nennen Sie mir Ihre PIN.
    .b = Wie ist Ihre PIN?
ask-new-pin = Welche PIN möchten Sie? Sie braucht vier bis acht Ziffern.
    .b = Bitte wählen Sie eine PIN mit vier bis acht Ziffern.
ask-book-address = Wie ist die Adresse? Sagen Sie Straße, Postleitzahl und Ort.
    .b = Nennen Sie mir bitte die Adresse: Straße, Postleitzahl und Ort.
ask-confirm-account = Soll ich das tun?
    .b = Möchten Sie das?
examples-identity = Sagen Sie es langsam, gern einen Buchstaben oder eine Ziffer nach der anderen. Oder sagen Sie vergiss es.
    .b = Sie können es Buchstabe für Buchstabe buchstabieren, oder vergiss es sagen.
identity-needed = Dafür muss ich wissen, wer Sie sind.
    .b = Das kann ich nur tun, wenn ich weiß, wer Sie sind.
link-offered = In Ihrer App ist jetzt eine Karte, mit der Sie Ihr Konto verknüpfen können.
    .b = Sie können Ihr Konto mit der Karte verknüpfen, die jetzt in Ihrer App ist.
identity-more-needed = Dafür muss ich sicherer sein, wer Sie sind.
    .b = Das ist privat, deshalb muss ich noch einmal fragen.
identified = Danke, { $name }.
    .b = Guten Tag, { $name }.
identified-order = Danke. Ich habe die Bestellung { $number } gefunden.
    .b = Ich habe sie: Bestellung { $number }.
identity-same = Ich kenne Sie schon, { $name }.
    .b = Sie sind angemeldet, { $name }.
signed-out = In Ordnung, ich weiß nicht mehr, wer Sie sind.
    .b = Gut, Sie sind abgemeldet.
your-addresses = { $count ->
        [0] Ich habe keine Adresse von Ihnen.
        [one] Ich habe diese Adresse von Ihnen: { $addresses }.
       *[other] Ich habe diese Adressen von Ihnen, die übliche zuerst: { $addresses }.
    }
    .b = { $count ->
        [0] In Ihrem Adressbuch steht keine Adresse.
        [one] In Ihrem Adressbuch: { $addresses }.
       *[other] In Ihrem Adressbuch, die übliche zuerst: { $addresses }.
    }
your-methods = { $count ->
        [0] Ich habe keine Zahlungsart für Sie gespeichert.
       *[other] Das habe ich für Sie gespeichert: { $methods }.
    }
    .b = { $count ->
        [0] Sie haben bei mir keine Zahlungsart.
       *[other] Damit können Sie bezahlen: { $methods }.
    }
label-gift-card-left = Geschenkkarte mit { $total }
label-credit-left = Guthaben von { $total }
your-data = Gespeichert sind Ihr Name, { $name }, wie wir Sie erreichen, { $addresses ->
        [0] keine Adresse
        [one] eine Adresse
       *[other] { $addresses } Adressen
    }, { $methods ->
        [0] keine Zahlungsart
        [one] eine Zahlungsart
       *[other] { $methods } Zahlungsarten
    } und { $orders ->
        [0] keine Bestellung
        [one] eine Bestellung
       *[other] { $orders } Bestellungen
    }. Das Geschäft gibt Ihnen alles schriftlich: { $contact }
    .b = Sie sind { $name }. Für Sie gespeichert: Adressen: { $addresses }, Zahlungsarten: { $methods }, Bestellungen: { $orders }. Schriftlich bekommen Sie es so: { $contact }
forget-read = Ich lösche Ihren Namen, Ihre Adressen, Ihre Zahlungsarten und Ihre PIN. Das lässt sich nicht rückgängig machen.
    .b = Alles über Sie wird dann endgültig gelöscht: Name, Adressen, Zahlungsarten und PIN.
data-forgotten = Es ist gelöscht. Ich weiß nichts mehr über Sie.
    .b = Erledigt. Über Sie ist nichts mehr gespeichert.
address-add-read = Ich speichere { $address } für Sie.
    .b = In Ihr Adressbuch kommt { $address }.
address-usual-read = Ich schicke Ihre Bestellungen dorthin: { $address }.
    .b = { $address } ist dann Ihre übliche Adresse.
address-remove-read = Ich nehme { $address } aus Ihrem Adressbuch.
    .b = { $address } steht dann nicht mehr in Ihrem Adressbuch.
method-remove-read = Ich lösche: { $method }.
    .b = Nicht mehr gespeichert wird dann: { $method }.
account-changed = Erledigt.
    .b = Das ist geändert.
account-unchanged = In Ordnung, es wurde nichts geändert.
    .b = Gut, alles bleibt, wie es ist.
pin-set = Ihre PIN ist gespeichert.
    .b = Erledigt, Sie haben jetzt eine PIN.
refused-not-recognised = Das finde ich nicht. Bitte prüfen Sie, was Sie mir gesagt haben, und versuchen Sie es noch einmal.
    .b = Das passt nicht zusammen. Bitte prüfen Sie es und versuchen Sie es noch einmal.
refused-too-many-tries = Das wurde zu oft versucht. Bitte versuchen Sie es in einer Weile noch einmal.
    .b = Bitte warten Sie ein wenig, bevor Sie es noch einmal versuchen.
refused-bad-pin = Eine PIN hat vier bis acht Ziffern und ist keine einfache Reihe wie eins zwei drei vier.
    .b = Bitte nehmen Sie vier bis acht Ziffern, die keine einfache Reihe sind.
refused-not-kept = Das kann ich nicht ändern.
    .b = Das lässt sich nicht ändern.
intent-identify = mir sagen, wer Sie sind
intent-sign-out = sich abmelden
intent-my-addresses = Ihre Adressen hören
intent-add-address = eine Adresse speichern
intent-change-address = Ihre Adresse ändern
intent-remove-address = eine Adresse löschen
intent-usual-address = Ihre übliche Adresse wählen
intent-my-methods = Ihre Zahlungsarten hören
intent-remove-method = eine Zahlungsart löschen
intent-my-data = hören, was ich über Sie weiß
intent-forget-me = Ihre Daten löschen
intent-set-pin = eine PIN festlegen

## Finding by what is known already

similar-to = Ähnlich wie { $name } ist das hier.
    .b = Das hier ist ähnlich wie { $name }.
nothing-similar = Ich habe sonst nichts wie { $name }.
    .b = Außer { $name } gibt es nichts in dieser Art.
nothing-in-stock = Davon ist gerade nichts zu haben.
    .b = Das ist alles gerade ausverkauft.
relaxed-rating = Mit mindestens { $value } Sternen habe ich nichts. Das kommt dem am nächsten.
    .b = Nichts hat { $value } Sterne oder mehr. Das Beste ist das hier.
found-because = { $told ->
        [reviews] Käufer von { $name } schreiben über { $words }.
        [description] In der Beschreibung von { $name } steht { $words }.
       *[attribute] { $name } ist { $words }.
    }
    .b = { $told ->
        [reviews] Über { $words } schreiben Käufer von { $name }.
        [description] { $words } steht in der Beschreibung von { $name }.
       *[attribute] Es ist { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = etwas Ähnliches suchen
intent-search-rated = gut Bewertetes suchen
intent-only-in-stock = nur sehen, was vorrätig ist
intent-hand-over-cart = den Warenkorb auf ein anderes Gerät mitnehmen
intent-take-over-cart = mit einem Warenkorb von einem anderen Gerät weitermachen
