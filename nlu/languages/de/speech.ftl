# How values are said. $words are numbers written out, $number is the number itself for its plural form.

amount-whole-EUR = { $number ->
    [1] ein Euro
   *[other] { $words } Euro
}
amount-minor-EUR = { $number ->
    [1] ein Cent
   *[other] { $words } Cent
}
# 59,99 is "neunundfünfzig Euro neunundneunzig"; 59,05 and anything from a hundred up is said in full.
amount-short-EUR = { $number ->
    [1] ein Euro { $minor }
   *[other] { $whole } Euro { $minor }
}

amount-whole-USD = { $number ->
    [1] ein Dollar
   *[other] { $words } Dollar
}
amount-minor-USD = { $number ->
    [1] ein Cent
   *[other] { $words } Cent
}
amount-short-USD = { $number ->
    [1] ein Dollar { $minor }
   *[other] { $whole } Dollar { $minor }
}

amount-whole-GBP = { $number ->
    [1] ein Pfund
   *[other] { $words } Pfund
}
amount-minor-GBP = { $number ->
    [1] ein Penny
   *[other] { $words } Pence
}
amount-short-GBP = { $number ->
    [1] ein Pfund { $minor }
   *[other] { $whole } Pfund { $minor }
}

amount-whole-CHF = { $number ->
    [1] ein Franken
   *[other] { $words } Franken
}
amount-minor-CHF = { $number ->
    [1] ein Rappen
   *[other] { $words } Rappen
}
amount-short-CHF = { $number ->
    [1] ein Franken { $minor }
   *[other] { $whole } Franken { $minor }
}

amount-both = { $whole } und { $minor }
amount-negative = minus { $amount }
size-half = { $words } einhalb

day-today = heute
day-yesterday = gestern
# $day is the position: "zweiundzwanzigster November".
day = { $day }r { $month }
day-of-year = { $day }r { $month } { $year }
