# How values are said. $words are numbers written out, $number is the number itself for its plural form.

amount-whole-BRL = { $number ->
    [one] { $words } real
   *[other] { $words } reais
}
amount-minor-BRL = { $number ->
    [one] { $words } centavo
   *[other] { $words } centavos
}
# 59,99 is "cinquenta e nove e noventa e nove"; 59,05 and anything from a hundred up is said in full.
amount-short-BRL = { $whole } e { $minor }

amount-whole-USD = { $number ->
    [one] { $words } dólar
   *[other] { $words } dólares
}
amount-minor-USD = { $number ->
    [one] { $words } centavo
   *[other] { $words } centavos
}
amount-short-USD = { $whole ->
    [um] um dólar e { $minor }
   *[other] { $whole } dólares e { $minor }
}

amount-whole-EUR = { $number ->
    [one] { $words } euro
   *[other] { $words } euros
}
amount-minor-EUR = { $number ->
    [one] { $words } centavo
   *[other] { $words } centavos
}
amount-short-EUR = { $whole ->
    [um] um euro e { $minor }
   *[other] { $whole } euros e { $minor }
}

amount-whole-GBP = { $number ->
    [0] { $words } libra
    [1] uma libra
    [2] duas libras
   *[other] { $words } libras
}
amount-minor-GBP = { $number ->
    [one] { $words } centavo
   *[other] { $words } centavos
}
amount-short-GBP = { $whole ->
    [um] uma libra e { $minor }
   *[other] { $whole } libras e { $minor }
}

amount-both = { $whole } e { $minor }
amount-negative = menos { $amount }
size-half = { $words } e meio

day-today = hoje
day-yesterday = ontem
# $words and $number are the day's: "vinte e dois de novembro".
day = { $number ->
    [1] primeiro de { $month }
   *[other] { $words } de { $month }
}
day-of-year = { $number ->
    [1] primeiro de { $month } de { $year }
   *[other] { $words } de { $month } de { $year }
}
