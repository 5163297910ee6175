# How values are said. $words are numbers written out, $number is the number itself for its plural form.

amount-whole-USD = { $number ->
    [one] { $words } dollar
   *[other] { $words } dollars
}
amount-minor-USD = { $number ->
    [one] { $words } cent
   *[other] { $words } cents
}
# 59.99 is "fifty-nine ninety-nine"; 59.05 and anything from a hundred up is said in full.
amount-short-USD = { $whole } { $minor }

amount-whole-EUR = { $number ->
    [one] { $words } euro
   *[other] { $words } euros
}
amount-minor-EUR = { $number ->
    [one] { $words } cent
   *[other] { $words } cents
}
amount-short-EUR = { $whole } { $minor }

amount-whole-GBP = { $number ->
    [one] { $words } pound
   *[other] { $words } pounds
}
amount-minor-GBP = { $number ->
    [one] one penny
   *[other] { $words } pence
}
amount-short-GBP = { $whole } { $minor }

amount-both = { $whole } and { $minor }
amount-negative = minus { $amount }
size-half = { $words } and a half

day-today = today
day-yesterday = yesterday
# $day and $year are said as words: "November twenty-second".
day = { $month } { $day }
day-of-year = { $month } { $day }, { $year }
