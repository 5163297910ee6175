# How values are said. $words are numbers written out, $number is the number itself for its plural form.

amount-whole-EUR = { $number ->
    [one] { $words } euro
   *[other] { $words } euros
}
amount-minor-EUR = { $number ->
    [one] { $words } centime
   *[other] { $words } centimes
}
# 59,99 is "cinquante-neuf euros quatre-vingt-dix-neuf"; 59,05 and anything from a hundred up is said in full.
amount-short-EUR = { $whole ->
    [un] un euro { $minor }
    [zero] zéro euro { $minor }
   *[other] { $whole } euros { $minor }
}

amount-whole-USD = { $number ->
    [one] { $words } dollar
   *[other] { $words } dollars
}
amount-minor-USD = { $number ->
    [one] { $words } cent
   *[other] { $words } cents
}
amount-short-USD = { $whole ->
    [un] un dollar { $minor }
   *[other] { $whole } dollars { $minor }
}

amount-whole-GBP = { $number ->
    [0] { $words } livre
    [1] une livre
    [21] vingt-et-une livres
    [31] trente-et-une livres
   *[other] { $words } livres
}
amount-minor-GBP = { $number ->
    [one] { $words } penny
   *[other] { $words } pence
}
amount-short-GBP = { $whole ->
    [un] une livre { $minor }
   *[other] { $whole } livres { $minor }
}

amount-both = { $whole } et { $minor }
amount-negative = moins { $amount }
size-half = { $words } et demi

day-today = aujourd'hui
day-yesterday = hier
# $words and $number are the day's: "vingt-deux novembre".
day = { $number ->
    [1] premier { $month }
   *[other] { $words } { $month }
}
day-of-year = { $number ->
    [1] premier { $month } { $year }
   *[other] { $words } { $month } { $year }
}
