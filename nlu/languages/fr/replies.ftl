# What hawker says in French. A message's attributes (.b, .c) are further ways to say it; they take turns.
# Amounts, order numbers and lists arrive ready to be said or shown.
# Names of products have a gender that nobody knows here: sentences are worded so that none shows.

## Coming and going

welcome = Bienvenue chez { $shop }. Que cherchez-vous ?
    .b = Bonjour, ici { $shop }. Que puis-je trouver pour vous ?
welcome-back-cart = { $count ->
        [one] Il y a encore un article dans votre panier.
       *[other] Il y a encore { $count } articles dans votre panier.
    }
    .b = { $count ->
        [one] Votre panier contient encore un article.
       *[other] Votre panier contient encore { $count } articles.
    }
greet = Bonjour ! Que cherchez-vous ?
    .b = Bonjour. Que puis-je trouver pour vous ?
help = Vous pouvez dire : je cherche des chaussures de course à moins de soixante euros, le deuxième, ajoutez-le au panier, qu'est-ce qu'il y a dans mon panier, ou je veux payer. Vous pouvez aussi poser des questions sur les retours et les horaires, et dire à tout moment répétez, plus lentement ou annulez ça.
    .b = Dites-moi ce qu'il vous faut, par exemple une veste imperméable bleue. Puis dites le deuxième, ajoutez-le au panier, ou je veux payer. Dites répétez, plus lentement, ou je veux parler à quelqu'un quand vous voulez.
thanks = Je vous en prie. Autre chose ?
    .b = Avec plaisir. Vous faut-il autre chose ?
goodbye = Au revoir, et merci de votre visite.
    .b = Merci. À bientôt.
goodbye-cart = Au revoir. Je garde votre panier.
    .b = À bientôt. Votre panier sera là à votre retour.
person = Pour parler à quelqu'un : { $contact }
    .b = Une personne peut vous aider. { $contact }
silence = Êtes-vous toujours là ? Dites-moi ce qu'il vous faut, ou dites aide.
    .b = Je vous écoute. Dites ce qu'il vous faut, ou dites aide.
silence-goodbye = Je vous laisse. Votre panier est gardé, revenez quand vous voulez.
    .b = À bientôt. Je garde votre panier.
cancelled = Très bien, j'arrête. Rien n'a été commandé.
    .b = D'accord, on oublie. Rien n'a été commandé.
yes-to-what = Bien. Que souhaitez-vous faire ?
    .b = Très bien. Que fait-on maintenant ?
no-then = Très bien. Que préférez-vous ?
    .b = D'accord. Que puis-je faire d'autre pour vous ?

## Not understood

not-understood = Pardon, je n'ai pas compris.
    .b = Excusez-moi, pouvez-vous répéter ?
not-understood-again = Je n'ai toujours pas compris.
    .b = Excusez-moi, cela m'échappe encore.
# After it: what may be said at this moment.
examples-anything = Vous pouvez dire : je cherche des vestes imperméables, qu'est-ce qui est en promo, ou aide.
    .b = Essayez : je cherche un casque audio à moins de cinquante euros, où est ma commande, ou aide.
examples-list = Vous pouvez dire : le premier, dites-m'en plus sur le deuxième, ajoutez le premier, ou la suite.
    .b = Essayez : le deuxième, combien coûte le premier, la suite, ou retour.
examples-cart = Vous pouvez dire : je cherche des vestes imperméables, montrez mon panier, annulez ça, ou je veux payer.
    .b = Essayez : je cherche un casque audio, qu'est-ce qu'il y a dans mon panier, mettez-en deux, ou je veux payer.
examples-choice = Vous pouvez dire : { $first }, le premier, le dernier, ou laissez tomber.
    .b = Essayez : le premier, { $first }, ou laissez tomber.
examples-item = Vous pouvez dire un type d'article, comme chaussures de course ou thé vert, ou laissez tomber.
    .b = Essayez le nom d'un article, comme casque audio, ou une marque. Ou dites laissez tomber.
examples-number = Vous pouvez dire un nombre, comme deux, ou laissez tomber.
    .b = Essayez juste le nombre, comme cinq. Ou dites laissez tomber.
examples-code = Vous pouvez l'épeler, lettre par lettre, ou dire laissez tomber.
    .b = Essayez lentement, une lettre ou un chiffre à la fois. Ou dites laissez tomber.
examples-order-number = Vous pouvez dire ses chiffres un par un, ou laissez tomber.
    .b = Essayez un chiffre à la fois, lentement. Ou dites laissez tomber.
examples-confirm-order = Vous pouvez dire : oui, non, changez la livraison, ou qu'est-ce qu'il y a dans mon panier.
    .b = Essayez : oui, passez la commande. Ou : non. Ou : changez la livraison.
examples-yes-no = Vous pouvez dire oui ou non.
    .b = Dites oui ou non, s'il vous plaît.
offer-person = Je n'arrive pas à comprendre, excusez-moi. { $contact }
    .b = Excusez-moi, je ne comprends pas. Une personne peut vous aider. { $contact }
nothing-to-repeat = Je n'ai encore rien dit.
    .b = Il n'y a encore rien à répéter.
answered-elsewhere = Quelqu'un d'autre parle dans cette conversation. Écoutez votre panier, puis redites ce qui manque.
    .b = Je répondais à quelqu'un d'autre dans cette conversation. Dites : montrez mon panier, puis redites ce qui manque.
went-wrong = Excusez-nous, un problème est survenu de notre côté. Rien n'est perdu. Réessayez dans un instant.
    .b = Excusez-nous, nous avons un problème. Votre panier est gardé. Revenez dans un instant.
one-moment = Un instant, s'il vous plaît.
    .b = Juste un instant.
books-closed = Notre système ne répond pas pour le moment. Rien n'est perdu, et rien n'est fait deux fois. Redites-le dans un instant, s'il vous plaît.
    .b = Excusez-nous, notre système est indisponible un instant. Ce que vous avez dit est fait une fois au plus : redites-le dans un moment.
out-of-range = { $count ->
        [0] Je n'ai encore rien proposé. Dites-moi ce que vous cherchez.
        [one] Je n'en ai proposé qu'un.
       *[other] Je n'en ai proposé que { $count }. Dites un nombre jusqu'à { $count }.
    }
    .b = { $count ->
        [0] Il n'y a pas encore de liste. Que cherchez-vous ?
        [one] Il n'y en a qu'un.
       *[other] Il y en a { $count } dans la liste. Lequel voulez-vous dire ?
    }
not-one-of-these = Malheureusement, ce choix n'en fait pas partie.
    .b = Ce choix-là, je ne l'ai pas.

## How I speak

slower = D'accord, je parle plus lentement.
    .b = Très bien, plus lentement à partir de maintenant.
faster = D'accord, je parle plus vite.
    .b = Très bien, plus vite à partir de maintenant.
louder = D'accord, plus fort.
    .b = Très bien, je parle plus fort.
quieter = D'accord, moins fort.
    .b = Très bien, je parle moins fort.
more-time = Bien sûr, prenez votre temps. J'attendrai plus longtemps avant de répondre.
    .b = Rien ne presse. J'attends que vous ayez fini.
less-time = D'accord, je répondrai plus vite.
    .b = Très bien, j'attendrai moins longtemps.
no-more-time = Prenez votre temps. J'attends déjà aussi longtemps que je peux.
    .b = Rien ne presse, j'attends aussi longtemps que je peux.
no-less-time = Je réponds déjà aussi vite que je peux.
    .b = Je ne peux pas répondre plus vite.
no-slower = Je parle déjà aussi lentement que je peux.
    .b = Je ne peux pas aller plus lentement.
no-faster = Je parle déjà aussi vite que je peux.
    .b = Je ne peux pas aller plus vite.
no-louder = Je parle déjà aussi fort que je peux.
    .b = Je ne peux pas parler plus fort.
no-quieter = Je parle déjà aussi bas que je peux.
    .b = Je ne peux pas parler moins fort.

higher = D'accord, une voix plus aiguë.
    .b = Très bien, plus aiguë à partir de maintenant.
deeper = D'accord, une voix plus grave.
    .b = Très bien, plus grave à partir de maintenant.
other-voice = D'accord, que dites-vous de cette voix ?
    .b = Très bien, voici une autre voix.
no-higher = C'est la voix la plus aiguë que j'aie.
    .b = Je ne peux pas parler plus aigu.
no-deeper = C'est la voix la plus grave que j'aie.
    .b = Je ne peux pas parler plus grave.
spelled = { $text }.
    .b = C'est { $text }.
nothing-to-spell = Je n'ai encore rien nommé.
    .b = Il n'y a encore rien à épeler.
microphone-lost = Je ne vous entends plus : le micro est débranché. Votre panier est gardé. Rebranchez le micro, s'il vous plaît.
    .b = Le micro est débranché et je ne vous entends plus. Rien n'est perdu. Rebranchez-le, s'il vous plaît.
microphone-back = Je vous entends de nouveau.
    .b = Le micro est revenu. Continuez, je vous écoute.

language-changed = D'accord, parlons { $language }.
    .b = Très bien, { $language } à partir de maintenant.
language-not-heard = Mais à l'oral, je ne comprends ici que { $language } : écrivez ce qu'il vous faut, ou dites-le en { $language }.
    .b = Mais à l'oral, je ne comprends encore que { $language }. Écrivez, ou continuez en { $language }.
language-unknown = Je ne parle pas cette langue. Je parle { $languages }.
    .b = Cette langue-là, je ne la parle pas. Vous avez le choix entre { $languages }.
language-which = Je parle { $languages }. Que préférez-vous ?
    .b = Vous avez le choix entre { $languages }. Nommez-en une.

## Questions

ask-search-for = Que cherchez-vous ?
    .b = Que voulez-vous trouver ?
ask-what-to-add = Que voulez-vous ajouter ?
    .b = Que dois-je mettre dans votre panier ?
ask-which-item = Lequel voulez-vous ?
    .b = Lequel voulez-vous dire ?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = Il s'agit de { $name }.

ask-which-size = { $count ->
        [1] Il y a seulement la taille { $first }. Est-ce la vôtre ?
        [2] Quelle taille : { $options } ?
        [3] Quelle taille : { $options } ?
        [4] Quelle taille : { $options } ?
       *[other] Quelle taille voulez-vous ? De { $first } à { $last }.
    }
    .b = { $count ->
        [1] J'ai la taille { $first }. Est-ce la vôtre ?
        [2] En quelle taille : { $options } ?
        [3] En quelle taille : { $options } ?
        [4] En quelle taille : { $options } ?
       *[other] Quelle est votre taille ? J'ai de { $first } à { $last }.
    }
ask-which-package = { $count ->
        [1] Il y a seulement { $first }. Cela vous va ?
       *[other] Quel format : { $options } ?
    }
    .b = { $count ->
        [1] J'ai { $first }. Cela vous va ?
       *[other] En quel format : { $options } ?
    }
ask-which-color = { $count ->
        [1] Il y a seulement la couleur { $first }. Cela vous va ?
       *[other] Quelle couleur : { $options } ?
    }
    .b = { $count ->
        [1] J'ai la couleur { $first }. Est-ce bien ?
       *[other] Quelle couleur préférez-vous : { $options } ?
    }
ask-which-value = { $attribute } : { $options } ?
    .b = { $attribute }, que préférez-vous : { $options } ?
ask-which-line = Quel article de votre panier : { $options } ?
    .b = Lequel voulez-vous dire : { $options } ?
ask-how-many = Combien en voulez-vous ?
    .b = Combien en faut-il ?
# $number is read back digit by digit: "un six, seize".
ask-check-number = J'ai compris { $number }. C'est bien ça ?
    .b = Cela fait { $number }. C'est juste ?
far-too-many = C'est beaucoup trop : au plus { $most } du même article.
    .b = Je ne peux pas en prendre autant : le maximum est de { $most } du même article.
ask-digits = Combien, alors ? Dites-le chiffre par chiffre, par exemple : cinq, zéro.
    .b = Alors combien ? Dites un chiffre après l'autre, par exemple : un, cinq.
sold-by-piece = { $name } se vend à la pièce.
    .b = Je n'ai { $name } qu'à la pièce.
ask-pieces = Combien de pièces voulez-vous ?
    .b = Combien faut-il en ajouter ?
ask-coupon = Quel est le code ?
    .b = Quel code voulez-vous utiliser ?
ask-delivery = Comment voulez-vous recevoir votre commande ?
    .b = Laquelle de ces livraisons préférez-vous ?
ask-confirm-order = Dois-je passer la commande ?
    .b = Voulez-vous que je passe cette commande ?
ask-confirm-empty = Dois-je tout enlever de votre panier ?
    .b = Voulez-vous vraiment vider votre panier ?
ask-confirm-undo = Dois-je annuler tous les changements ?
    .b = Voulez-vous vraiment que j'annule tout ?
ask-confirm-remove = Dois-je enlever { $options } ?
    .b = Vous voulez enlever { $options } du panier, c'est bien ça ?
ask-confirm-cancel = Dois-je annuler cette commande ?
    .b = Voulez-vous que je l'annule ?
ask-order-number = Quel est le numéro de la commande ?
    .b = Dites-moi le numéro de la commande, s'il vous plaît.
ask-meant = Voulez-vous dire { $options } ?
    .b = Est-ce { $options } ?
previous-question = Très bien, on revient en arrière.
    .b = D'accord, la question d'avant.
left-question = Très bien, on laisse cela. Que souhaitez-vous ?
    .b = D'accord, retour. Que puis-je faire pour vous ?
started-over = Très bien, depuis le début.
    .b = D'accord, on recommence.
started-over-cart = { $count ->
        [one] Très bien, depuis le début. Il y a encore un article dans votre panier.
       *[other] Très bien, depuis le début. Il y a encore { $count } articles dans votre panier.
    }
    .b = { $count ->
        [one] D'accord, on recommence. Votre panier contient encore un article.
       *[other] D'accord, on recommence. Votre panier contient encore { $count } articles.
    }

## Finding

found = { $count ->
        [one] J'ai trouvé un article pour { $item }
       *[other] J'ai trouvé { $count } articles pour { $item }
    }{ $limit ->
        [below] {" "}à moins de { $high }
        [above] {" "}à plus de { $low }
        [between] {" "}entre { $low } et { $high }
       *[none] {""}
    }.
    .b = { $count ->
        [one] Il y a un article pour { $item }
       *[other] Voici ce que j'ai pour { $item }
    }{ $limit ->
        [below] {" "}à moins de { $high }
        [above] {" "}à plus de { $low }
        [between] {" "}de { $low } à { $high }
       *[none] {""}
    }.
excluding = Je laisse de côté { $things }.
    .b = Très bien, sans { $things }.
nothing-found = Je n'ai rien trouvé pour { $item }. Essayez d'autres mots, ou un type d'article, comme chaussures ou thé.
    .b = Je n'ai rien pour { $item }. Qu'est-ce que cela pourrait être d'autre ?
relaxed-price = { $limit ->
        [below] Je n'ai rien à moins de { $high }.
        [above] Je n'ai rien à plus de { $low }.
       *[between] Je n'ai rien entre { $low } et { $high }.
    } Voici ce qui s'en approche le plus.
    .b = { $limit ->
        [below] Il n'y a rien à moins de { $high },
        [above] Il n'y a rien à plus de { $low },
       *[between] Il n'y a rien de { $low } à { $high },
    } mais ceci s'en approche.
relaxed-color = Je n'ai rien dans la couleur { $value }. Il y a d'autres couleurs.
    .b = Il n'y a rien dans la couleur { $value }, mais il y a d'autres couleurs.
relaxed-size = Je n'ai rien en taille { $value }. Il y a d'autres tailles.
    .b = Il n'y a rien en taille { $value }, mais il y a d'autres tailles.
relaxed-brand = Je n'ai rien de { $value }. Voici d'autres marques.
    .b = De { $value } il n'y a rien, mais d'autres marques en ont.
listed-item = { $number } : { $name }, { $price }.
    .b = { $number } : { $name }, { $price }.
listed-item-sold-out = { $number } : { $name }, { $price }, en rupture de stock pour le moment.
    .b = { $number } : { $name }, { $price }, actuellement en rupture de stock.
offer-one = Voulez-vous en savoir plus, ou dois-je le mettre dans votre panier ?
    .b = Vous pouvez dire dites-m'en plus, ou ajoutez-le.
offer = Lequel voulez-vous ?
    .b = Dites un numéro pour en savoir plus, ou ajoutez-en un à votre panier.
offer-more = Dites un numéro, ou la suite pour en entendre d'autres.
    .b = Lequel ? Ou dites la suite.
more = En voici d'autres.
    .b = Voici la suite.
previous = Retour aux précédents.
    .b = Revoici ceux d'avant.
no-more = C'était tout.
    .b = Il n'y en a pas d'autres.
several = J'en ai quelques-uns.
    .b = Cela pourrait être l'un de ceux-ci.
recommend = Voici ce que les gens apprécient.
    .b = Ceci pourrait vous plaire.
nothing-to-recommend = Je n'ai rien à proposer pour le moment. Que cherchez-vous ?
    .b = Dites-moi ce qu'il vous faut, et je chercherai.
deal = { $name } : { $description }
    .b = { $name }. { $description }
no-deals = Il n'y a pas d'offres en ce moment.
    .b = Rien n'est en promotion pour le moment.

## About a product

details = { $name }, de { $brand }. { $description }
    .b = { $name } de { $brand } : { $description }
costs = { $name } coûte { $price }.
    .b = Le prix de { $name } est de { $price }.
it-costs = Cela coûte { $price }.
    .b = C'est { $price }.
it-costs-from = Cela coûte de { $low } à { $high }, selon la version.
    .b = C'est entre { $low } et { $high }.
costs-from = { $name } coûte de { $low } à { $high }, selon la version.
    .b = Le prix de { $name } est entre { $low } et { $high }.
comes-in-color = Cela existe en { $values }.
    .b = Vous avez le choix entre { $values }.
comes-in-size = { $count ->
        [1] Cela existe en { $first }.
        [2] Les tailles sont { $values }.
        [3] Les tailles sont { $values }.
        [4] Les tailles sont { $values }.
       *[other] Les tailles vont de { $first } à { $last }.
    }
    .b = { $count ->
        [1] Cela existe en { $first }.
        [2] Vous avez le choix entre { $values }.
        [3] Vous avez le choix entre { $values }.
        [4] Vous avez le choix entre { $values }.
       *[other] Il y a des tailles de { $first } à { $last }.
    }
extras = Vous pouvez y ajouter { $names }.
    .b = C'est possible avec { $names }.
bundle-holds = Dans ce lot, il y a { $names }.
    .b = Ce lot contient { $names }.
rated = { $count ->
        [one] Il y a un avis, avec { $stars } étoiles.
       *[other] Les acheteurs donnent { $stars } sur 5.
    }
    .b = { $count ->
        [one] Un acheteur donne { $stars } sur 5.
       *[other] { $count } acheteurs donnent { $stars } sur 5.
    }
available = Oui, { $name } est en stock.
    .b = Oui, nous avons { $name }.
available-as = Oui, { $name } est en stock en { $asked }.
    .b = Oui, nous avons { $name } en { $asked }.
sold-out = { $name } est en rupture de stock pour le moment.
    .b = Malheureusement, il n'y a plus de stock pour { $name }.
sold-out-as = { $name } est en rupture de stock en { $asked }.
    .b = Malheureusement, il n'y a plus de stock pour { $name } en { $asked }.
not-made = { $name } n'existe pas en { $asked }.
    .b = Malheureusement, on ne trouve pas { $name } en { $asked }.
no-colors = { $name } n'existe pas en plusieurs couleurs.
    .b = Il n'y a pas de couleur à choisir pour { $name }.
no-sizes = { $name } n'existe pas en plusieurs tailles.
    .b = Il n'y a pas de taille à choisir pour { $name }.
few-left = { $count ->
        [one] C'est le dernier exemplaire.
       *[other] Il n'en reste que { $count }.
    }
    .b = { $count ->
        [one] Il n'en reste qu'un exemplaire.
       *[other] Il n'y en a plus que { $count }.
    }
reviews = { $name } a { $stars } étoiles sur 5.
    .b = Les acheteurs donnent à { $name } { $stars } sur 5.
review = Un avis : { $text }
    .b = Quelqu'un dit : { $text }
review-next = Un autre avis : { $text }
    .b = Et encore un : { $text }
no-reviews = Personne n'a encore donné son avis sur { $name }.
    .b = Il n'y a pas encore d'avis sur { $name }.
compare-item = { $name } coûte { $price }. { $description }
    .b = { $name }, { $price } : { $description }
compare-cheaper = { $name } coûte { $amount } de moins.
    .b = Avec { $name } vous économisez { $amount }.
compare-rated = Les acheteurs notent mieux { $name }.
    .b = { $name } a les meilleurs avis.
compare-what = Lesquels dois-je comparer ? Cherchez d'abord, puis dites comparez le premier et le deuxième.
    .b = Dites-moi deux articles à comparer.

## The cart

added = { $quantity ->
        [one] J'ai ajouté { $name }. Le total est de { $total }.
       *[other] J'ai ajouté { $quantity } fois { $name }. Le total est de { $total }.
    }
    .b = { $quantity ->
        [one] { $name } : c'est dans votre panier. Cela fait { $total }.
       *[other] { $quantity } fois { $name } : c'est dans votre panier. Cela fait { $total }.
    }
added-several = J'ai ajouté { $names }. Le total est de { $total }.
    .b = { $names } : tout est dans votre panier. Cela fait { $total }.
without-option = { $name } n'existe pas avec { $modifiers }, donc ce sera sans.
    .b = Je ne peux pas avoir { $name } avec { $modifiers }. Je l'ai laissé de côté.
rest-dropped = Je n'ai pas encore traité { $rest }. Redites-le quand vous voulez.
    .b = Il manque { $rest }. Redites-le si vous le voulez encore, s'il vous plaît.
added-none = Aucun ? Alors je n'ai rien ajouté.
    .b = Très bien, je n'ai rien ajouté.
quantity-set = { $name } : maintenant { $quantity }.
    .b = La quantité de { $name } est maintenant de { $quantity }.
removed = J'ai enlevé { $name }.
    .b = { $name } n'est plus dans votre panier.
# Labels have no variants: a thing has one name.
label-size = taille { $size }
label-in-color = { $item } en { $color }
label-of-brand = { $item } { $brand }
label-that = cela
label-in-size = { $item } en { $size }
label-not = { $item }, mais pas { $things }
label-without = { $item }, sans { $things }
label-with-extras = { $name }, avec { $extras }
label-counted = { $count ->
        [one] { $name }
       *[other] { $count } fois { $name }
    }
cart-lines = Vous avez { $lines }.
    .b = Dans votre panier : { $lines }.
cart-discount = { $name } : { $amount } de réduction.
    .b = Vous économisez { $amount } avec { $name }.
cart-tax = Plus { $amount } de { $name }.
    .b = S'y ajoute { $name } : { $amount }.
before-checkout = D'abord, { $name }.
    .b = Avant cela, une question sur { $name }.
left-out = Je laisse { $name } de côté.
    .b = Alors { $name } reste de côté.
cart-total = Le total est de { $total }.
    .b = Cela fait { $total }.
cart-empty = Votre panier est vide.
    .b = Il n'y a rien dans votre panier.
emptied = Votre panier est vide maintenant. Dites annulez ça pour tout retrouver.
    .b = J'ai tout enlevé. Vous pouvez dire annulez ça.
kept = Très bien, j'ai laissé votre panier comme il est.
    .b = D'accord, rien n'a changé.
coupon-applied = Le code { $code } est pris en compte.
    .b = J'ai utilisé { $code }.
coupon-replaced = Un seul code compte : { $code } remplace { $before }, car il ne vous fait pas économiser moins.
    .b = Deux codes ne se cumulent pas. J'ai mis { $code } à la place de { $before }, qui n'est pas plus avantageux.
undone = C'est annulé.
    .b = D'accord, j'ai annulé cela.
undone-several = { $count ->
        [one] J'ai annulé le dernier changement.
       *[other] J'ai annulé les { $count } derniers changements.
    }
    .b = { $count ->
        [one] D'accord, le dernier changement est annulé.
       *[other] D'accord, les { $count } derniers changements sont annulés.
    }
redone = J'ai refait ce changement.
    .b = D'accord, c'est refait.
redone-several = { $count ->
        [one] J'ai refait un changement.
       *[other] J'ai refait { $count } changements.
    }
    .b = { $count ->
        [one] D'accord, un changement est refait.
       *[other] D'accord, { $count } changements sont refaits.
    }
exchanged = { $quantity ->
        [one] { $name } à la place de { $before }. Le total est de { $total }.
       *[other] { $quantity } fois { $name } à la place de { $before }. Le total est de { $total }.
    }
    .b = { $quantity ->
        [one] J'ai mis { $name } au lieu de { $before }. Cela fait { $total }.
       *[other] J'ai mis { $quantity } fois { $name } au lieu de { $before }. Cela fait { $total }.
    }
other-line = Pardon, { $name } alors.
    .b = Très bien, plutôt { $name }.
already-so = C'est déjà ce qu'il y a dans votre panier : { $name }.
    .b = Vous avez déjà { $name } dans votre panier.

## Checkout

# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] aujourd'hui
            [1] d'ici demain
           *[other] sous { $last } jours
        }
       *[other] { $ahead ->
            [0] aujourd'hui
            [1] demain
           *[other] { $weekday } { $day }
        }
    }
when-between = { $day ->
        [none] sous { $first } à { $last } jours
       *[other] entre { $weekday } { $day } et { $until_weekday } { $until }
    }
delivery-option = { $name } pour { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, sans frais, { $when }.
    .b = { $name } sans frais, { $when }.
checkout-waits = Pour continuer votre commande, dites je veux payer.
    .b = Dites je veux payer quand vous voudrez continuer votre commande.
order-placed = Merci. Votre numéro de commande est { $number }. Veuillez payer { $total } à la caisse en donnant ce numéro.
    .b = C'est commandé. Le numéro est { $number }. Vous payez { $total } à la caisse avec ce numéro.
not-ordered = Très bien, rien n'a été commandé. Votre panier est toujours là.
    .b = D'accord, je n'ai rien commandé. Je garde votre panier.

## Orders

order-status = La commande { $number }, { $day }, { $total }, { $status ->
        [placed] est enregistrée et attend d'être payée à la caisse.
        [paid] est payée et va être emballée.
        [packed] est emballée.
        [shipped] est en route.
        [ready] est prête à être retirée.
        [delivered] a été livrée.
       *[cancelled] a été annulée.
    }
    .b = Votre commande { $number }, { $day }, { $total }, { $status ->
        [placed] est passée ; il reste à la payer à la caisse.
        [paid] est payée et part à l'emballage.
        [packed] est déjà emballée.
        [shipped] est partie de chez nous et en route.
        [ready] peut être retirée.
        [delivered] est livrée.
       *[cancelled] est annulée.
    }
order-found = C'est la commande { $number }, { $total }.
    .b = J'ai trouvé la commande { $number }, { $total }.
order-cancelled = La commande { $number } est annulée.
    .b = J'ai annulé la commande { $number }.
order-kept = Très bien, votre commande est maintenue.
    .b = D'accord, j'ai laissé la commande comme elle est.
already-cancelled = La commande { $number } est déjà annulée.
    .b = Cette commande, { $number }, avait déjà été annulée.

## Questions of policy

no-answer = Je n'ai pas de réponse à cela. { $contact }
    .b = Cela, je ne le sais pas. { $contact }

## Refusals

refused-unknown-product = Je n'ai plus cet article.
    .b = Cet article n'est plus là.
refused-out-of-stock = Malheureusement, { $name } est en rupture de stock.
    .b = Malheureusement, il n'y a plus de stock pour { $name }.
refused-not-enough-stock = { $available ->
        [0] Malheureusement, { $name } est en rupture de stock.
        [one] Il ne reste qu'un exemplaire de { $name }.
       *[other] Il ne reste que { $available } exemplaires de { $name }.
    } Rien n'a changé.
    .b = { $available ->
        [0] Il n'y a plus de stock pour { $name }.
        [one] Je n'ai qu'un exemplaire de { $name }.
       *[other] Je n'ai que { $available } exemplaires de { $name }.
    } Rien n'a changé.
fewer-than-asked = { $available ->
        [0] { $name } n'est pas disponible pour le moment.
        [one] Vous ne pouvez prendre qu'un exemplaire de { $name } pour le moment.
       *[other] Vous ne pouvez prendre que { $available } exemplaires de { $name } pour le moment.
    }
    .b = { $available ->
        [0] Malheureusement, { $name } n'est pas disponible.
        [one] Malheureusement, il n'y a qu'un exemplaire de { $name }.
       *[other] Malheureusement, il n'y a que { $available } exemplaires de { $name }.
    }
refused-quantity-limit = { $available ->
        [one] Vous pouvez prendre un exemplaire de { $name }.
       *[other] Vous pouvez prendre jusqu'à { $available } exemplaires de { $name }.
    } Rien n'a changé.
    .b = La limite pour { $name } est de { $available }. Rien n'a changé.
refused-not-in-cart = Cela n'est pas dans votre panier.
    .b = Je ne vois pas cela dans votre panier.
only-in-cart = { $name } : seulement { $count } dans votre panier.
    .b = Dans votre panier : seulement { $count } de { $name }.
not-in-cart = Je ne trouve pas « { $name } » dans votre panier.
    .b = Je ne vois pas « { $name } » dans votre panier.
refused-empty-cart = Votre panier est vide.
    .b = Il n'y a rien dans votre panier.
refused-unknown-coupon = Je ne connais pas le code { $name }.
    .b = Le code { $name } n'est pas des nôtres.
refused-coupon-expired = Le code { $name } n'est plus valable.
    .b = Malheureusement, { $name } a expiré.
refused-coupon-minimum = Le code { $name } est valable à partir de { $minimum } d'achat.
    .b = { $name } fonctionne à partir de { $minimum }.
refused-coupon-used-up = Le code { $name } a été utilisé autant de fois que possible.
    .b = Malheureusement, le code { $name } est épuisé.
refused-coupon-used-before = Vous avez déjà utilisé le code { $name }, et il ne marche qu'une fois.
    .b = Malheureusement, { $name } ne marche pas une deuxième fois pour vous.
refused-coupon-worse = Deux codes ne se cumulent pas. Je garde { $name } : vous économisez { $minimum } de plus.
    .b = Un seul code compte. { $name } reste, car il vous fait économiser { $minimum } de plus.
refused-no-coupon = Il n'y a pas de code dans votre panier.
    .b = Vous n'avez utilisé aucun code.
refused-unknown-delivery = Nous ne livrons pas ainsi. Dites options de livraison pour entendre lesquelles existent.
    .b = Je ne connais pas ce type de livraison. Dites options de livraison pour les entendre toutes.
refused-no-delivery = Dites-moi d'abord comment vous voulez recevoir votre commande.
    .b = Choisissez d'abord une livraison, s'il vous plaît.
refused-cart-changed = Quelque chose a changé depuis que je vous l'ai lu.
    .b = Votre panier n'est plus le même.
refused-unknown-order = Je ne trouve pas la commande { $name }.
    .b = Il n'y a pas de commande { $name }.
refused-too-late = Il est trop tard pour changer la commande { $name } : elle est déjà emballée.
    .b = La commande { $name } est déjà emballée et ne peut plus être changée ici.
refused-nothing-to-undo = Il n'y a rien à annuler.
    .b = Je ne peux rien annuler pour le moment.
refused-nothing-to-redo = Il n'y a rien à refaire.
    .b = Je n'ai rien annulé que je puisse refaire.

## Names of intents, for "did you mean … or …?"

intent-search = chercher un article
intent-add = ajouter quelque chose au panier
intent-set-quantity = changer la quantité
intent-remove = enlever quelque chose du panier
intent-show-cart = entendre le panier
intent-empty-cart = vider le panier
intent-coupon = utiliser un code
intent-checkout = passer à la caisse
intent-choose-delivery = choisir la livraison
intent-yes = oui
intent-no = non
intent-cancel = arrêter
intent-order-status = suivre une commande
intent-cancel-order = annuler une commande
intent-faq = une question sur le magasin
intent-greet = bonjour
intent-help = de l'aide
intent-more = entendre la suite
intent-previous = revenir en arrière
intent-details = en savoir plus sur l'article
intent-price = le prix
intent-availability = savoir si c'est en stock
intent-compare = comparer
intent-choose = en choisir un
intent-deals = entendre les offres
intent-recommend = un conseil
intent-reviews = entendre les avis
intent-repeat = répéter
intent-slower = parler plus lentement
intent-faster = parler plus vite
intent-louder = parler plus fort
intent-quieter = parler moins fort
intent-higher = une voix plus aiguë
intent-deeper = une voix plus grave
intent-other-voice = une autre voix
intent-spell = épeler
intent-spell-number = épeler un numéro
intent-more-time = avoir plus de temps pour parler
intent-less-time = répondre plus vite
intent-undo = annuler le dernier changement
intent-redo = refaire un changement
intent-start-over = recommencer
intent-person = parler à quelqu'un
intent-speak-language = parler une autre langue
intent-thanks = dire merci
intent-goodbye = dire au revoir

## What a screen offers to say next

suggest-cart = montre-moi mon panier
suggest-deals = quelles sont les promotions
suggest-help = aide
suggest-first = le premier
suggest-more = plus
suggest-never-mind = laisse tomber
suggest-yes = oui
suggest-no = non
suggest-delivery = change la livraison

## Paying

refused-unknown-payment = On ne peut pas payer ainsi ici.
    .b = Malheureusement, nous n'acceptons pas ce moyen de paiement.
refused-not-enough-credit = Il ne reste pas assez : { $name }. Choisissez un autre moyen de paiement, s'il vous plaît.
    .b = Cela ne suffit pas : { $name }. Veuillez choisir un autre moyen de paiement.
refused-order-limit = Une commande ne peut pas dépasser { $minimum } ici. Veuillez enlever quelque chose.
    .b = C'est plus de { $minimum }, le maximum pour une commande. Enlevez quelque chose, s'il vous plaît.
refused-day-limit = On ne peut pas dépenser plus de { $minimum } par jour ici. Enlevez quelque chose, ou revenez demain.
    .b = Cela ferait plus de { $minimum } aujourd'hui, le maximum par jour. Enlevez quelque chose, ou revenez demain.
refused-refund-too-high = C'est plus que ce qu'il y a à rembourser.
    .b = Je ne peux pas rembourser plus que ce qui a été payé.
refused-payment-settled = Cela ne peut plus être changé : c'est déjà payé ou remboursé.
    .b = Il est trop tard pour changer cela : c'est déjà payé ou remboursé.
ask-payment = Comment voulez-vous payer : { $options } ?
    .b = Vous pouvez payer { $options }. Que préférez-vous ?
pay-by = Vous payez { $method }.
    .b = Le paiement se fait { $method }.
payment-chosen = Très bien, vous payez { $method }.
    .b = D'accord, vous payez { $method }.
payment-changed = Très bien, pour la commande { $number } vous payez maintenant { $method }.
    .b = D'accord, la commande { $number } se paie maintenant { $method }.
order-placed-paid = Merci. Votre numéro de commande est { $number }. C'est payé : { $total }.
    .b = C'est commandé et payé, { $total }. Le numéro est { $number }.
order-placed-to-pay = Merci. Votre numéro de commande est { $number }. Cela coûte { $total }, et vous payez { $method }.
    .b = C'est commandé. Le numéro est { $number }. Cela fait { $total }, et vous payez { $method }.
pay-now = Pour payer, ouvrez le lien à l'écran, ou visez le code avec l'appareil photo de votre téléphone.
    .b = À l'écran, il y a un lien pour payer, et un code pour l'appareil photo de votre téléphone.
pay-by-code = Pour payer, ouvrez sur votre téléphone le lien à l'écran et montrez son code à la caisse.
    .b = À l'écran, il y a un lien. Montrez à la caisse le code qu'il ouvre, et payez là.
payment-paid = Oui, la commande { $number } est payée : { $total }.
    .b = La commande { $number } est payée, { $total }.
payment-open = Pas encore. La commande { $number } coûte { $total }, et vous payez { $method }.
    .b = Il reste { $total } à payer pour la commande { $number }. Vous payez { $method }.
payment-processing = Votre paiement pour la commande { $number } est en cours. Redemandez dans un instant, s'il vous plaît.
    .b = Le paiement de la commande { $number } n'est pas encore terminé. Redemandez dans un instant.
payment-cancelled = Il n'y a rien à payer pour la commande { $number }.
    .b = La commande { $number } ne demande aucun paiement.
payment-refunded = Nous avons remboursé { $total } pour la commande { $number }.
    .b = La commande { $number } a été remboursée : { $total }.
payment-failed = Le paiement de la commande { $number } n'a pas abouti, et rien n'a été prélevé. Choisissez un autre moyen de paiement, s'il vous plaît.
    .b = Rien n'a été prélevé pour la commande { $number }, car le paiement n'a pas abouti. Veuillez choisir un autre moyen de paiement.
payment-none = Vous n'avez passé ici aucune commande à payer.
    .b = Je ne connais aucune commande de vous qui soit à payer.
card-number-refused = Ne dites et n'écrivez jamais un numéro de carte ici, s'il vous plaît. Je l'ai effacé, et je n'en ai pas besoin.
    .b = Cela ressemblait à un numéro de carte, je l'ai donc effacé. Je n'en ai jamais besoin.
ask-consent-by = Comment voulez-vous montrer que c'est bien vous : { $options } ?
    .b = Pour payer ainsi, il faut que je sache que c'est bien vous : { $options } ?
ask-consent = { $by ->
        [code] Dites-moi le code, s'il vous plaît.
       *[other] Pour payer ainsi, dites-moi votre code PIN, s'il vous plaît.
    }
    .b = { $by ->
        [code] Quel est le code, s'il vous plaît ?
       *[other] Votre code PIN, s'il vous plaît, pour payer ainsi.
    }
code-sent = Je vous ai envoyé un code.
    .b = Un code vous arrive à l'instant.
code-not-sent = Je ne peux pas vous envoyer de code pour le moment.
    .b = Le code n'a pas pu être envoyé.
consent-impossible = Je ne peux pas débiter ce que vous avez enregistré, car vous n'avez pas de code PIN ici.
    .b = Sans code PIN, je ne peux pas utiliser ce que vous avez enregistré.
label-consent-pin = avec votre code PIN
label-consent-code = avec un code que je vous envoie
label-words-consent-pin = pin, mon pin, code pin, mon code pin, le code pin, un code pin, avec mon code pin
label-words-consent-code = code, un code, le code, code unique, envoie, envoyez, envoyer, recevoir, mail, e-mail, courriel, sms, texto, message
label-words-kept = enregistrée, enregistré, sauvegardée, gardée, habituelle, habituel, d'habitude, finissant par, qui finit par, se terminant par, qui se termine par, terminant par, que vous avez, dans mon compte, sur mon compte
label-words-mine = ma, mon, mes, la mienne, le mien
label-pay-kept = par { $method }
label-digits = { $digits }
label-code-subject = Votre code pour { $shop }
label-code-text = Votre code est { $code }. Il marche une fois, pendant dix minutes. Si vous ne payez rien chez { $shop } en ce moment, ne donnez ce code à personne.
label-page-order = Commande { $number }
label-page-total = { $total }
label-page-state-paid = C'est payé. Merci.
label-page-state-refunded = Cela a été remboursé.
label-page-state-nothing = Il n'y a plus rien à payer.
label-page-state-failed = Le paiement n'a pas abouti, et rien n'a été prélevé. Choisissez un autre moyen de paiement, s'il vous plaît.
label-page-state-till = Pour payer, montrez ce code à la caisse.
label-page-state-moment = Un instant, s'il vous plaît …
label-page-state-card = Payer par carte :
label-page-state-pay = Payer maintenant
label-page-state-confirm = Votre banque vous demande de confirmer ce paiement.
label-page-state-bank = Confirmer
label-page-gone = Cette page n'existe plus.
label-sign-in-text = Votre code est { $code }. Il marche une fois, pendant dix minutes. Si vous n'êtes pas en train d'associer ou de dissocier votre compte chez { $shop }, ne donnez ce code à personne.
label-linking-title = Associer { $shop } à { $platform }
label-linking-asks = { $platform } demande à faire des achats chez { $shop } pour vous, par votre voix : trouver des produits, modifier votre panier, commander, et entendre et modifier ce que la boutique garde de vous, comme vos commandes, adresses et moyens de paiement. Avant tout débit d'un moyen gardé, votre code PIN ou un code vous est demandé.
label-field-contact = Votre adresse e-mail ou numéro de téléphone
label-field-pin = Votre code PIN
label-field-code = Le code qui vous a été envoyé
label-link-page-sent = Si la boutique connaît cette adresse ou ce numéro, un code vous arrive. Il marche une fois, pendant dix minutes.
label-link-page-continue = Continuer
label-link-page-agree = Associer
label-link-page-deny = Ne pas associer
label-link-page-wrong = Ce n'était pas cela. Vérifiez, puis réessayez.
label-link-page-wait = Il y a eu trop d'essais. Attendez un moment, puis réessayez.
label-link-page-stale = Cette page n'est plus valable, et rien n'a été modifié. Veuillez recommencer.
label-link-page-refused = Quelque chose ne va pas dans cette demande, rien n'a donc été associé. Veuillez recommencer dans l'application d'où vous venez.
label-unlinking-title = Dissocier { $shop }
label-unlinking-asks = Ce qui est associé à votre compte chez { $shop }, comme un assistant vocal, n'achètera plus pour vous.
label-link-page-unlink = Dissocier
label-link-page-keep = Laisser associé
label-link-page-unlinked = Plus rien n'est associé à votre compte.
label-link-page-unchanged = Rien n'a été modifié.
intent-choose-payment = choisir comment payer
intent-payment-status = où en est un paiement

## Delivering

refused-not-ready = Il manque encore quelque chose pour la commande. Dites je veux payer.
    .b = Il me faut encore un détail avant de commander. Dites je veux payer.
refused-bad-detail = Je n'ai pas pu lire cela. Redites-le plus court, s'il vous plaît.
    .b = Cela, je n'ai pas pu le noter. Redites-le en moins de mots, s'il vous plaît.
refused-bad-postcode = { $name } n'est pas un code postal de là-bas.
    .b = Il n'y a pas de code postal { $name } là-bas.
refused-not-delivered-there = Malheureusement, nous ne livrons pas à cet endroit : { $name }.
    .b = { $name }, c'est trop loin pour nous : nous n'y livrons pas.
refused-not-at-place = Malheureusement, { $name } n'a pas tout ce qu'il y a dans votre panier.
    .b = { $name } n'a pas tout, malheureusement.
ask-recipient = C'est pour qui ? Dites le nom, s'il vous plaît.
    .b = Quel nom dois-je écrire sur le colis ?
ask-street = Dans quelle rue et à quel numéro ?
    .b = Dites-moi la rue et le numéro, s'il vous plaît.
ask-city = Et la ville ?
    .b = C'est dans quelle ville ?
ask-postcode = Et le code postal ?
    .b = Quel est le code postal là-bas ?
ask-country = Dans quel pays : { $options } ?
    .b = C'est dans quel pays : { $options } ?
ask-contact = { $by ->
        [phone] À quel numéro de téléphone peut-on vous joindre ?
       *[email] À quelle adresse e-mail peut-on vous joindre ?
    }
    .b = { $by ->
        [phone] Quel est votre numéro de téléphone, s'il y a une question ?
       *[email] Quelle est votre adresse e-mail, s'il y a une question ?
    }
ask-place = Où voulez-vous le retirer : { $options } ?
    .b = Vous pouvez le retirer ici : { $options }. Que préférez-vous ?
examples-address = Vous pouvez le dire, l'épeler lettre par lettre, ou choisir une autre livraison. Ou dites laissez tomber.
    .b = Essayez lentement, ou en épelant. Vous pouvez aussi prendre une autre livraison, ou dire laissez tomber.
delivery-to = L'adresse est : { $name }, { $street }, { $postcode } { $city }.
    .b = Je l'envoie à cette adresse : { $name }, { $street }, { $postcode } { $city }.
pick-up-at = Retrait possible chez { $name } { $ahead ->
        [0] aujourd'hui
        [1] demain
       *[other] { $weekday } { $day }
    } à partir de { $time }.
    .b = Tout sera prêt chez { $name } { $ahead ->
        [0] aujourd'hui
        [1] demain
       *[other] { $weekday } { $day }
    } à partir de { $time }.
changed-since = { $what ->
        [goods] Le contenu de votre panier a changé.
        [coupon] Le code de réduction a changé.
        [delivery] La livraison a changé.
        [address] L'adresse a changé.
        [contact] Vos coordonnées ont changé.
        [payment] Le moyen de paiement a changé.
        [date] Cela arrive maintenant un autre jour.
        [price] Un prix a changé.
       *[several] Quelque chose a changé depuis que je vous l'ai lu.
    }
    .b = { $what ->
        [goods] Il y a autre chose dans votre panier maintenant.
        [coupon] Le code de réduction n'est plus le même.
        [delivery] La livraison n'est plus la même.
        [address] L'adresse n'est plus la même.
        [contact] Vos coordonnées ne sont plus les mêmes.
        [payment] Le moyen de paiement n'est plus le même.
        [date] Le jour de livraison n'est plus le même.
        [price] Un prix n'est plus le même.
       *[several] Votre panier n'est plus le même.
    }
no-address = Je n'ai pas encore d'adresse.
    .b = Vous ne m'avez pas encore donné d'adresse.
delivery-arrives = Si vous commandez maintenant, livraison { $when } avec { $name }.
    .b = En commandant maintenant, avec { $name }, cela arrive { $when }.
delivery-in-time = Oui. Si vous commandez maintenant, avec { $name }, cela arrive { $when }.
    .b = Oui, avec { $name } cela arrive { $when } si vous commandez maintenant.
delivery-too-late = Malheureusement, pas pour { $weekday } { $day }. Avec { $name }, cela arrive { $when }.
    .b = { $weekday } { $day }, c'est trop tôt, malheureusement. Avec { $name }, cela arrive { $when }.
delivery-order-by = Pour cela, commandez avant { $time } { $ahead ->
        [0] aujourd'hui
        [1] demain
       *[other] { $weekday }
    }.
    .b = Cela vaut pour les commandes jusqu'à { $time } { $ahead ->
        [0] aujourd'hui
        [1] demain
       *[other] { $weekday }
    }.
no-delivery-date = Je ne peux pas dire quand cela arriverait.
    .b = Je ne peux promettre aucun jour pour cela.
intent-address = dire où livrer
intent-delivery-date = savoir quand cela arrive

## After an order

ask-which-pieces = Lequel de ces articles : { $options } ?
    .b = De quoi s'agit-il : { $options } ?
ask-which-variant = Que voulez-vous à la place ? Il y a { $options }.
    .b = Que faut-il à la place ? Vous avez le choix entre { $options }.
ask-reason = Pour quelle raison : { $options } ?
    .b = Pourquoi, s'il vous plaît : { $options } ?
ask-refund-to = Quel moyen de paiement dois-je utiliser pour l'argent : { $options } ?
    .b = Par où doit passer l'argent : { $options } ?
ask-new-method = Comment voulez-vous payer à la place : { $options } ?
    .b = Quel moyen de paiement prendre : { $options } ?
ask-new-address = Où faut-il l'envoyer ? Dites-moi la rue, la ville et le code postal.
    .b = Quelle est la nouvelle adresse ? Dites la rue, la ville et le code postal.
ask-confirm-change = Dois-je le faire ?
    .b = C'est bien ça ?
order-tracking = La commande { $number } est chez { $carrier }. Le numéro de suivi est { $tracking }.
    .b = { $carrier } a la commande { $number } ; son numéro de suivi est { $tracking }.
order-tracking-expected = Livraison prévue : { $day }.
    .b = Arrivée prévue : { $day }.
order-no-tracking = La commande { $number } n'a pas encore de numéro de suivi.
    .b = Il n'y a pas encore de numéro de suivi pour la commande { $number }.
orders-count = { $count ->
        [0] Je ne trouve aucune commande de vous.
        [one] Vous avez une commande.
       *[other] Vous avez { $count } commandes. Voici les dernières.
    }
    .b = { $count ->
        [0] Il n'y a aucune commande dont je puisse vous parler.
        [one] Il y a une commande de vous.
       *[other] Il y a { $count } commandes de vous. Voici les dernières.
    }
order-holds = Elle contient : { $names }.
    .b = Dedans, il y a { $names }.
return-read = Vous renvoyez { $names } de la commande { $number }.
    .b = De la commande { $number }, vous rendez { $names }.
exchange-read = Vous renvoyez { $names } de la commande { $number }, et recevez { $wanted } à la place.
    .b = Commande { $number } : { $wanted } en échange de { $names }.
change-read = Dans la commande { $number }, vous recevez { $wanted } au lieu de { $names }.
    .b = Commande { $number } : { $wanted } à la place de { $names }.
remove-read = J'enlève { $names } de la commande { $number }.
    .b = La commande { $number } viendra alors sans { $names }.
address-read = La commande { $number } part à cette adresse : { $address }.
    .b = J'envoie la commande { $number } ici : { $address }.
payment-read = La commande { $number } sera payée avec ceci : { $method }.
    .b = Je change le paiement de la commande { $number } : { $method }.
cancel-read = J'annule la commande { $number } de { $total }. La raison : { $reason }.
    .b = La commande { $number } de { $total } sera annulée. La raison : { $reason }.
money-back = On vous rembourse { $amount } : { $method }.
    .b = { $amount } vous reviennent : { $method }.
money-due = Vous payez { $amount } de plus : { $method }.
    .b = Cela fait { $amount } de plus : { $method }.
money-same = Le prix reste le même.
    .b = Cela coûte autant.
return-fee = Le renvoi vous coûte { $amount }, que je déduis.
    .b = J'ai déduit { $amount } pour le renvoi.
return-made = C'est enregistré. Votre numéro de retour est { $number }. Mettez-le dans le colis, s'il vous plaît.
    .b = C'est fait. Le numéro de retour est { $number } ; écrivez-le sur le colis.
order-changed = La commande { $number } est changée.
    .b = C'est fait, la commande { $number } est comme vous la voulez.
change-dropped = Très bien, j'ai laissé la commande comme elle est.
    .b = D'accord, rien n'a été changé.
only-once = Cela n'est possible qu'une fois par commande. Si vous voulez changer autre chose, dites-le avant de dire oui.
    .b = Une commande ne se change ainsi qu'une fois : dites-moi tout avant de dire oui.
no-such-variant = { $name } n'existe pas ainsi.
    .b = Je n'ai pas { $name } de cette façon.
reordered = J'ai mis { $names } dans votre panier.
    .b = { $names } : de nouveau dans votre panier.
reorder-missing = Je ne peux pas avoir { $names } en ce moment.
    .b = Pas disponible en ce moment : { $names }.
receipt-said = Commande { $number }, { $day } : { $names }. Vous avez payé { $total }.
    .b = Le reçu de la commande { $number }, { $day } : { $names }, { $total } en tout.
receipt-open = Commande { $number }, { $day } : { $names }, { $total } en tout.
    .b = C'est la commande { $number }, { $day } : { $names }. Elle fait { $total }.
receipt-due = Il reste { $amount } à payer.
    .b = Vous devez encore payer { $amount }.
receipt-back = { $amount } ont été remboursés.
    .b = Nous avons remboursé { $amount }.
receipt-cancelled = La commande a été annulée.
    .b = Elle a été annulée.
# Ways to pay, as they are named within a sentence.
label-method-original = votre moyen de paiement d'origine
label-method-card = carte { $brand } finissant par { $digits }
label-method-paypal = PayPal
label-method-gift-card = votre carte cadeau
label-method-store-credit = avoir du magasin
# What people call these, parted by commas.
label-words-original = origine, d'origine, même moyen, comme j'ai payé, d'où ça vient
label-words-card = carte, carte bancaire, carte bleue, carte de crédit
label-words-paypal = paypal, pay pal
label-words-gift-card = carte cadeau, bon cadeau, chèque cadeau
label-words-store-credit = avoir, crédit magasin, bon d'achat
# On paper.
label-receipt-title = Reçu
label-receipt-order = Commande { $number }, { $day }
label-receipt-goods = Articles
label-receipt-tax = { $included ->
        [no] TVA
       *[yes] TVA comprise
    }
label-receipt-total = Total
label-receipt-paid-by = Payé : { $method }
label-receipt-unpaid-title = Commande
label-receipt-due = À payer
label-receipt-back = Remboursé
label-receipt-cancelled = Cette commande a été annulée.
label-return-label-title = Retour { $number }
label-return-label-how = Mettez ceci dans le colis. Il appartient à la commande { $number }.
refused-not-delivered = La commande { $name } n'est pas encore livrée, rien ne peut donc être rendu.
    .b = Rien de la commande { $name } ne peut être renvoyé avant la livraison.
refused-return-window = { $available ->
        [one] { $name } peut être renvoyé sous un jour, et ce délai est passé.
       *[other] Pour { $name }, le délai de renvoi de { $available } jours est passé.
    }
    .b = Le délai pour renvoyer { $name } est passé ; en jours, il est de { $available }.
refused-not-returnable = On ne peut pas renvoyer { $name }.
    .b = Malheureusement, nous ne reprenons pas { $name }.
refused-returned-already = Le renvoi de { $name } est déjà en cours.
    .b = Vous avez déjà renvoyé { $name }.
refused-more-than-bought = On peut rendre ou changer au plus { $available } de { $name }.
    .b = La commande ne contient que { $available } de { $name }.
refused-not-in-order = Je ne vois pas cela dans la commande { $name }.
    .b = Cela n'est pas dans la commande { $name }.
refused-unknown-return = Je ne trouve pas le retour { $name }.
    .b = Il n'y a pas de retour { $name }.
refused-no-more-changes = La commande { $name } ne peut plus être changée, échangée ni renvoyée.
    .b = Je ne peux plus rien changer à la commande { $name }.
refused-not-allowed = Cela ne peut pas être changé dans la commande { $name }.
    .b = Le magasin ne me laisse pas changer cela dans la commande { $name }.
refused-reason-needed = Il me faut l'une de ces raisons pour annuler la commande { $name }.
    .b = Pour annuler la commande { $name }, il me faut une raison.
refused-nothing-left = Il ne resterait rien de la commande { $name }. Vous pouvez l'annuler.
    .b = Ce serait toute la commande { $name }. Dites plutôt annulez ma commande.
refused-variant-sold-out = { $name } n'est pas disponible ainsi en ce moment.
    .b = Je n'ai pas { $name } de cette façon en ce moment.
refused-other-product = { $name } ne s'échange que contre le même article dans une autre taille, couleur ou version.
    .b = Pour { $name }, vous ne pouvez avoir que le même article dans une autre taille, couleur ou version.
refused-method-refused = Ce moyen de paiement ne peut pas servir pour cela.
    .b = L'argent ne peut pas passer par là.
refused-incomplete-address = Une adresse demande la rue, la ville et le code postal.
    .b = Dites-moi toute l'adresse, s'il vous plaît : rue, ville et code postal.
intent-return-items = renvoyer quelque chose
intent-exchange-items = échanger quelque chose
intent-change-order = changer une commande
intent-remove-from-order = enlever quelque chose d'une commande
intent-change-order-address = changer l'adresse d'une commande
intent-change-order-payment = changer le paiement d'une commande
intent-reorder = recommander la même chose
intent-receipt = un reçu
intent-order-tracking = le numéro de suivi
intent-my-orders = entendre vos commandes

## The cart goes along

handover-code = Le code de votre panier est { $number }. Sur l'autre appareil, dites : le code de mon panier est, puis ces chiffres. Il marche une fois, pendant dix minutes.
    .b = Le code est { $number }. Dites là-bas : le code de mon panier est, puis les chiffres. Il est valable dix minutes.
handover-taken = Votre panier est ici maintenant.
    .b = J'ai votre panier.
ask-handover-code = Quels sont les six chiffres du code ?
    .b = Dites les six chiffres, s'il vous plaît.
refused-unknown-code = Ce code ne marche pas. Il est peut-être trop vieux, ou a déjà servi.
    .b = Je ne trouve pas ce code. Il marche une fois, pendant dix minutes.
refused-too-many-codes = Il y a eu trop de codes faux. Réessayez dans dix minutes, s'il vous plaît.
    .b = C'était faux trop souvent. Réessayez dans dix minutes.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options } ?
    .b = { $text } Vous pouvez dire { $options }.
ask-open = { $text }
    .b = Juste une question : { $text }
guide-offer = Il y en a beaucoup. Dites aidez-moi à choisir, et je vous demanderai ce qu'il vous faut.
    .b = Cela fait beaucoup. Si vous voulez, dites aidez-moi à choisir.
# Why a product is recommended; the names follow in a list.
because-due = D'habitude, vous achetez { $name } { $unit ->
        [weeks] { $count ->
            [one] chaque semaine.
           *[other] toutes les { $count } semaines.
        }
       *[days] { $count ->
            [one] chaque jour.
           *[other] tous les { $count } jours.
        }
    }
    .b = { $unit ->
        [weeks] { $count ->
            [one] Chaque semaine
           *[other] Toutes les { $count } semaines
        }
       *[days] { $count ->
            [one] Chaque jour
           *[other] Tous les { $count } jours
        }
    } environ, vous achetez { $name }.
because-again = Vous avez déjà acheté { $name }.
    .b = { $name }, cela fait partie de vos achats passés.
because-together = { $name } s'achète souvent avec { $because }.
    .b = Avec { $because }, les gens prennent souvent { $name }.
because-similar = { $name }, parce que vous achetez { $because }.
    .b = Parce que vous achetez { $because } : { $name }.
because-popular = { $name } plaît beaucoup dans le rayon { $category }.
    .b = Dans le rayon { $category }, beaucoup de gens achètent { $name }.
buy-again = Il est peut-être temps de racheter ceci.
    .b = Ceci, vous l'achetez régulièrement.
buy-again-nothing = Je ne vois rien que vous achetiez régulièrement.
    .b = Il n'y a encore rien que vous achetiez régulièrement.
buy-again-unknown = Cela, je ne peux le dire que si je sais qui vous êtes.
    .b = Pour cela, il faut que je sache qui vous êtes.
intent-guide = de l'aide pour choisir
intent-buy-again = ce qu'il faut racheter
intent-ask-policy = une règle du magasin

## Who is speaking

ask-identity = Qui êtes-vous ? Dites-moi votre adresse e-mail, votre numéro de téléphone ou un numéro de commande.
    .b = Dites-moi votre adresse e-mail, votre numéro de téléphone ou un numéro de commande, s'il vous plaît.
ask-identity-name = Et votre nom, s'il vous plaît ?
    .b = À quel nom est-ce ?
ask-identity-postcode = Et le code postal de cette commande, s'il vous plaît ? Ou, si elle est à retirer, l'adresse e-mail ou le numéro de téléphone donné.
    .b = À quel code postal va cette commande ? Si elle est à retirer : quelle adresse e-mail ou quel numéro de téléphone avez-vous donné ?
ask-pin = Dites-moi votre code PIN, s'il vous plaît.
    .b = Quel est votre code PIN ?
ask-new-pin = Quel code PIN voulez-vous ? Il lui faut quatre à huit chiffres.
    .b = Choisissez un code PIN de quatre à huit chiffres, s'il vous plaît.
ask-book-address = Quelle est l'adresse ? Dites la rue, la ville et le code postal.
    .b = Dites-moi l'adresse, s'il vous plaît : rue, ville et code postal.
ask-confirm-account = Dois-je le faire ?
    .b = C'est bien ce que vous voulez ?
examples-identity = Dites-le lentement, une lettre ou un chiffre après l'autre si vous voulez. Ou dites laissez tomber.
    .b = Vous pouvez l'épeler, lettre par lettre, ou dire laissez tomber.
identity-needed = Pour cela, il faut que je sache qui vous êtes.
    .b = Je ne peux le faire que si je sais qui vous êtes.
link-offered = J'ai mis dans votre application une carte qui permet d'associer votre compte.
    .b = Vous pouvez associer votre compte par la carte que j'ai mise dans votre application.
identity-more-needed = Pour cela, il me faut plus de certitude sur votre identité.
    .b = C'est privé, je dois donc vous demander encore une chose.
identified = Merci, { $name }.
    .b = Bonjour, { $name }.
identified-order = Merci. J'ai trouvé la commande { $number }.
    .b = Je l'ai : commande { $number }.
identity-same = Je vous connais déjà, { $name }.
    .b = Votre compte est déjà ouvert, { $name }.
signed-out = Très bien, je ne sais plus qui vous êtes.
    .b = D'accord, votre compte est fermé ici.
your-addresses = { $count ->
        [0] Je n'ai aucune adresse de vous.
        [one] J'ai cette adresse de vous : { $addresses }.
       *[other] J'ai ces adresses de vous, l'habituelle d'abord : { $addresses }.
    }
    .b = { $count ->
        [0] Il n'y a pas d'adresse dans votre carnet.
        [one] Dans votre carnet d'adresses : { $addresses }.
       *[other] Dans votre carnet d'adresses, l'habituelle d'abord : { $addresses }.
    }
your-methods = { $count ->
        [0] Je ne garde aucun moyen de paiement pour vous.
       *[other] Je garde ceci pour vous : { $methods }.
    }
    .b = { $count ->
        [0] Vous n'avez aucun moyen de paiement chez moi.
       *[other] Vous pouvez payer par { $methods }.
    }
label-gift-card-left = carte cadeau de { $total }
label-credit-left = avoir de { $total }
your-data = Je garde votre nom, { $name }, vos coordonnées, { $addresses ->
        [0] aucune adresse
        [one] une adresse
       *[other] { $addresses } adresses
    }, { $methods ->
        [0] aucun moyen de paiement
        [one] un moyen de paiement
       *[other] { $methods } moyens de paiement
    } et { $orders ->
        [0] aucune commande
        [one] une commande
       *[other] { $orders } commandes
    }. Le magasin vous donne tout par écrit : { $contact }
    .b = Votre nom est { $name }. Gardé pour vous : adresses : { $addresses }, moyens de paiement : { $methods }, commandes : { $orders }. Pour l'avoir par écrit : { $contact }
forget-read = J'efface votre nom, vos adresses, vos moyens de paiement et votre code PIN. Cela ne peut pas être annulé.
    .b = Tout ce qui vous concerne sera effacé pour de bon : nom, adresses, moyens de paiement et code PIN.
data-forgotten = C'est effacé. Je ne sais plus rien de vous.
    .b = C'est fait. Rien de vous n'est gardé.
address-add-read = Je garde { $address } pour vous.
    .b = Votre carnet d'adresses reçoit { $address }.
address-usual-read = J'envoie vos commandes à cette adresse : { $address }.
    .b = { $address } sera votre adresse habituelle.
address-remove-read = J'enlève { $address } de votre carnet d'adresses.
    .b = { $address } ne sera plus dans votre carnet.
method-remove-read = J'efface ceci : { $method }.
    .b = Je ne garderai plus ceci : { $method }.
account-changed = C'est fait.
    .b = C'est changé.
account-unchanged = Très bien, rien n'a été changé.
    .b = D'accord, tout reste comme avant.
pin-set = Votre code PIN est enregistré.
    .b = C'est fait, vous avez un code PIN maintenant.
refused-not-recognised = Je ne trouve pas cela. Vérifiez ce que vous m'avez dit, et réessayez.
    .b = Cela ne va pas ensemble. Vérifiez et réessayez, s'il vous plaît.
refused-too-many-tries = Il y a eu trop d'essais. Réessayez dans un moment, s'il vous plaît.
    .b = Attendez un peu avant de réessayer, s'il vous plaît.
refused-bad-pin = Un code PIN a quatre à huit chiffres, et n'est pas une simple suite comme un deux trois quatre.
    .b = Prenez quatre à huit chiffres qui ne soient pas une simple suite, s'il vous plaît.
refused-not-kept = Cela, je ne peux pas le changer.
    .b = Cela ne peut pas être changé.
intent-identify = me dire qui vous êtes
intent-sign-out = fermer votre compte ici
intent-my-addresses = entendre vos adresses
intent-add-address = garder une adresse
intent-change-address = changer votre adresse
intent-remove-address = enlever une adresse
intent-usual-address = choisir votre adresse habituelle
intent-my-methods = entendre vos moyens de paiement
intent-remove-method = enlever un moyen de paiement
intent-my-data = entendre ce que je sais de vous
intent-forget-me = effacer vos données
intent-set-pin = choisir un code PIN

## Finding by what is known already

similar-to = Dans le genre de { $name }, il y a ceci.
    .b = Voici ce qui ressemble à { $name }.
nothing-similar = Je n'ai rien d'autre dans le genre de { $name }.
    .b = Rien d'autre ne ressemble à { $name }.
nothing-in-stock = Rien de tout cela n'est disponible en ce moment.
    .b = Tout cela est en rupture de stock pour le moment.
relaxed-rating = Je n'ai rien que les acheteurs notent { $value } étoiles ou plus. Voici ce qui s'en approche le plus.
    .b = Rien n'a { $value } étoiles ou plus. Voici le mieux noté.
found-because = { $told ->
        [reviews] Dans les avis sur { $name }, les acheteurs parlent de { $words }.
        [description] La description de { $name } mentionne { $words }.
       *[attribute] Pour { $name }, c'est { $words }.
    }
    .b = { $told ->
        [reviews] { $words } : c'est ce qu'écrivent les acheteurs de { $name }.
        [description] { $words } : c'est dans la description de { $name }.
       *[attribute] C'est { $words } : { $name }.
    }

## What is asked about where two intents are near

intent-similar = chercher quelque chose de semblable
intent-search-rated = chercher ce qui est bien noté
intent-only-in-stock = voir seulement ce qui est en stock
intent-hand-over-cart = emporter votre panier sur un autre appareil
intent-take-over-cart = continuer un panier d'un autre appareil
