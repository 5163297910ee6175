# როგორ ითქმის მნიშვნელობები. $words სიტყვებით დაწერილი რიცხვია. რიცხვის შემდეგ მხოლობითი რიცხვია.

amount-whole-GEL = { $words } ლარი
amount-minor-GEL = { $words } თეთრი
amount-short-GEL = { $whole } ლარი და { $minor } თეთრი

amount-whole-USD = { $words } დოლარი
amount-minor-USD = { $words } ცენტი
amount-short-USD = { $whole } დოლარი და { $minor } ცენტი

amount-whole-EUR = { $words } ევრო
amount-minor-EUR = { $words } ცენტი
amount-short-EUR = { $whole } ევრო და { $minor } ცენტი

amount-whole-GBP = { $words } ფუნტი
amount-minor-GBP = { $words } პენსი
amount-short-GBP = { $whole } ფუნტი და { $minor } პენსი

amount-both = { $whole } და { $minor }
amount-negative = მინუს { $amount }
size-half = { $words } ნახევარი

day-today = დღეს
day-yesterday = გუშინ
day = { $words } { $month }
day-of-year = { $year } წლის { $words } { $month }
