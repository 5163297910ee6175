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
when-by = { $last ->
        [0] aujourd'hui
        [1] d'ici demain
       *[other] sous { $last } jours
    }
when-between = sous { $first } à { $last } jours
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
