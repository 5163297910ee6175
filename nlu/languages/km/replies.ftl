# What hawker says in Khmer. A message's attributes (.b) are further ways to say it; they take turns.
# Khmer has no plural. Amounts, order numbers and lists arrive ready to be said or shown.

## Coming and going

welcome = សូមស្វាគមន៍មកកាន់ { $shop }។ តើអ្នកកំពុងរកអ្វីដែរ?
    .b = សួស្តី នេះជា { $shop }។ តើឲ្យខ្ញុំរកអ្វីជូន?
welcome-back-cart = ក្នុងកន្ត្រករបស់អ្នកនៅមានទំនិញ { $count } មុខ។
    .b = អ្នកនៅមានទំនិញ { $count } មុខក្នុងកន្ត្រក។
greet = សួស្តី! តើអ្នកកំពុងរកអ្វីដែរ?
    .b = ជម្រាបសួរ។ តើឲ្យខ្ញុំរកអ្វីជូន?
help = អ្នកអាចនិយាយថា៖ រកស្បែកជើងរត់ក្រោមហុកសិបដុល្លារ, ទីពីរ, ដាក់ចូលកន្ត្រក, មើលកន្ត្រក ឬ គិតលុយ។ អ្នកអាចសួរអំពីការប្រគល់វិញ និងម៉ោងបើក ហើយនិយាយថា ម្តងទៀត យឺតៗ ឬ ត្រឡប់ដូចមុនវិញ បានគ្រប់ពេល។
    .b = សូមប្រាប់ខ្ញុំថាត្រូវការអ្វី ឧទាហរណ៍ អាវភ្លៀងពណ៌ខៀវ។ បន្ទាប់មកនិយាយថា ទីពីរ, ដាក់ចូលកន្ត្រក ឬ គិតលុយ។ បើចង់បាន អ្នកអាចនិយាយថា ម្តងទៀត, យឺតៗ ឬ ចង់និយាយជាមួយបុគ្គលិក។
thanks = មិនអីទេ។ តើត្រូវការអ្វីទៀតទេ?
    .b = ដោយក្តីរីករាយ។ មានអ្វីឲ្យខ្ញុំជួយទៀតទេ?
goodbye = លាហើយ សូមអរគុណដែលបានមក។
    .b = សូមអរគុណ ជួបគ្នាពេលក្រោយ។
goodbye-cart = លាហើយ។ ខ្ញុំទុកកន្ត្រកឲ្យអ្នក។
    .b = ជួបគ្នាពេលក្រោយ។ កន្ត្រករបស់អ្នកនៅដដែលពេលអ្នកមកវិញ។
person = ដើម្បីនិយាយជាមួយបុគ្គលិក៖ { $contact }
    .b = បុគ្គលិកអាចជួយអ្នកបាន។ { $contact }
silence = តើអ្នកនៅទីនោះទេ? សូមប្រាប់ថាត្រូវការអ្វី ឬនិយាយថា ជួយខ្ញុំ។
    .b = ខ្ញុំកំពុងស្តាប់។ សូមប្រាប់ថាត្រូវការអ្វី ឬនិយាយថា ជួយខ្ញុំ។
silence-goodbye = ខ្ញុំសុំលាសិន។ កន្ត្រករបស់អ្នកនៅដដែល សូមមកវិញពេលណាក៏បាន។
    .b = លាសិនហើយ។ ខ្ញុំទុកកន្ត្រកឲ្យអ្នក។
cancelled = បាន ខ្ញុំឈប់ហើយ។ មិនបានបញ្ជាទិញអ្វីទេ។
    .b = មិនអីទេ ឈប់សិន។ គ្មានអ្វីត្រូវបានបញ្ជាទិញទេ។
yes-to-what = ល្អហើយ។ តើអ្នកចង់ធ្វើអ្វី?
    .b = បាន។ តើយើងធ្វើអ្វីបន្ត?
no-then = បាន។ តើអ្នកចង់បានអ្វីវិញ?
    .b = មិនអីទេ។ តើឲ្យខ្ញុំជួយអ្វីទៀត?

## Not understood

not-understood = សុំទោស ខ្ញុំស្តាប់មិនទាន់យល់ទេ។
    .b = សុំទោស សូមនិយាយម្តងទៀតបានទេ?
not-understood-again = ខ្ញុំនៅតែមិនទាន់យល់ទេ។
    .b = សុំទោស រឿងនេះខ្ញុំមិនយល់ទេ។
# After it: what may be said at this moment.
examples-anything = អ្នកអាចនិយាយថា៖ រកអាវភ្លៀង, មានចុះថ្លៃអ្វីខ្លះ ឬ ជួយខ្ញុំ។
    .b = សាកនិយាយថា៖ រកកាសស្តាប់ក្រោមហាសិបដុល្លារ, ការបញ្ជាទិញដល់ណាហើយ ឬ ជួយខ្ញុំ។
examples-list = អ្នកអាចនិយាយថា៖ ទីមួយ, ប្រាប់អំពីទីពីរ, យកទីមួយ ឬ ផ្សេងទៀត។
    .b = សាកនិយាយថា៖ ទីពីរ, ទីមួយថ្លៃប៉ុន្មាន, ផ្សេងទៀត ឬ ត្រឡប់ក្រោយ។
examples-cart = អ្នកអាចនិយាយថា៖ រកអាវភ្លៀង, មើលកន្ត្រក, ត្រឡប់ដូចមុនវិញ ឬ គិតលុយ។
    .b = សាកនិយាយថា៖ រកកាសស្តាប់, ក្នុងកន្ត្រកមានអ្វីខ្លះ, ប្តូរទៅពីរ ឬ គិតលុយ។
examples-choice = អ្នកអាចនិយាយថា៖ { $first }, ទីមួយ, ចុងក្រោយ ឬ ឈប់សិន។
    .b = សាកនិយាយថា៖ ទីមួយ, { $first } ឬ ឈប់សិន។
examples-item = អ្នកអាចនិយាយប្រភេទទំនិញ ដូចជា ស្បែកជើងរត់ ឬតែបៃតង ឬនិយាយថា ឈប់សិន។
    .b = សាកនិយាយឈ្មោះទំនិញ ដូចជា កាសស្តាប់ ឬម៉ាក។ ឬនិយាយថា ឈប់សិន។
examples-number = អ្នកអាចនិយាយជាលេខ ដូចជា ពីរ ឬនិយាយថា ឈប់សិន។
    .b = សូមនិយាយតែលេខ ដូចជា ប្រាំ។ ឬនិយាយថា ឈប់សិន។
examples-code = អ្នកអាចប្រកបម្តងមួយអក្សរ ឬនិយាយថា ឈប់សិន។
    .b = សូមនិយាយយឺតៗ ម្តងមួយអក្សរ ឬម្តងមួយលេខ។ ឬនិយាយថា ឈប់សិន។
examples-order-number = អ្នកអាចនិយាយម្តងមួយលេខ ឬនិយាយថា ឈប់សិន។
    .b = សូមនិយាយលេខម្តងមួយៗ យឺតៗ។ ឬនិយាយថា ឈប់សិន។
examples-confirm-order = អ្នកអាចនិយាយថា៖ បាទ, ទេ, ប្តូរការដឹកជញ្ជូន ឬ មើលកន្ត្រក។
    .b = សាកនិយាយថា៖ បាទ បញ្ជាទិញទៅ។ ឬ៖ ទេ។ ឬ៖ ប្តូរការដឹកជញ្ជូន។
examples-yes-no = អ្នកអាចនិយាយថា បាទ ឬ ទេ។
    .b = សូមនិយាយថា បាទ ឬ ទេ។
offer-person = សុំទោស ខ្ញុំស្តាប់មិនយល់ទេ។ { $contact }
    .b = សុំទោស ខ្ញុំមិនអាចយល់បានទេ។ បុគ្គលិកអាចជួយអ្នក។ { $contact }
nothing-to-repeat = ខ្ញុំមិនទាន់បាននិយាយអ្វីទេ។
    .b = មិនទាន់មានអ្វីត្រូវនិយាយឡើងវិញទេ។
answered-elsewhere = មានអ្នកផ្សេងកំពុងនិយាយក្នុងការសន្ទនានេះ។ សូមស្តាប់កន្ត្រករបស់អ្នក ហើយនិយាយម្តងទៀតនូវអ្វីដែលខ្វះ។
    .b = ខ្ញុំរវល់ជាមួយអ្នកផ្សេងក្នុងការសន្ទនានេះ។ សូមនិយាយថា៖ មើលកន្ត្រក រួចនិយាយម្តងទៀតនូវអ្វីដែលខ្វះ។
went-wrong = សុំទោស មានបញ្ហាខាងយើងខ្ញុំ។ មិនបាត់អ្វីទេ។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។
    .b = សុំទោស យើងខ្ញុំមានបញ្ហាបន្តិច។ កន្ត្រករបស់អ្នកនៅដដែល។ សូមត្រឡប់មកវិញបន្តិចទៀត។
out-of-range = { $count ->
        [0] ខ្ញុំមិនទាន់បានរៀបរាប់អ្វីទេ។ សូមប្រាប់ថាអ្នករកអ្វី។
        [1] ខ្ញុំបានរៀបរាប់តែមួយគត់។
       *[other] ខ្ញុំបានរៀបរាប់តែ { $count } ប៉ុណ្ណោះ។ សូមនិយាយលេខមិនលើសពី { $count }។
    }
    .b = { $count ->
        [0] មិនទាន់មានបញ្ជីទេ។ តើអ្នកកំពុងរកអ្វី?
        [1] មានតែមួយទេ។
       *[other] ក្នុងបញ្ជីមាន { $count }។ តើអ្នកចង់បានមួយណា?
    }
not-one-of-these = សុំទោស អានោះមិនមានក្នុងជម្រើសទេ។
    .b = សុំទោស មួយនោះខ្ញុំអត់មានទេ។

## How I speak

slower = បាន ខ្ញុំនឹងនិយាយយឺតជាងនេះ។
    .b = យល់ព្រម ចាប់ពីពេលនេះខ្ញុំនិយាយយឺតៗ។
faster = បាន ខ្ញុំនឹងនិយាយលឿនជាងនេះ។
    .b = យល់ព្រម ចាប់ពីពេលនេះខ្ញុំនិយាយលឿនជាងមុន។
louder = បាន ឮជាងនេះ។
    .b = យល់ព្រម ខ្ញុំនឹងនិយាយឮៗ។
quieter = បាន តិចជាងនេះ។
    .b = យល់ព្រម ខ្ញុំនឹងនិយាយតិចៗ។
more-time = ប្រាកដហើយ សូមកុំប្រញាប់។ ខ្ញុំនឹងចាំយូរជាងមុនមុននឹងឆ្លើយ។
    .b = មិនប្រញាប់ទេ។ ខ្ញុំចាំរហូតដល់អ្នកនិយាយចប់។
less-time = បាន ខ្ញុំនឹងឆ្លើយឲ្យឆាប់ជាងមុន។
    .b = យល់ព្រម ខ្ញុំនឹងមិនចាំយូរទេ។
no-more-time = សូមកុំប្រញាប់។ ខ្ញុំចាំយូរបំផុតតាមដែលអាចហើយ។
    .b = មិនប្រញាប់ទេ ខ្ញុំកំពុងចាំយូរបំផុតហើយ។
no-less-time = ខ្ញុំឆ្លើយឆាប់បំផុតតាមដែលអាចហើយ។
    .b = ខ្ញុំមិនអាចឆ្លើយឆាប់ជាងនេះទេ។
no-slower = ខ្ញុំមិនអាចនិយាយយឺតជាងនេះទេ។
    .b = នេះជាល្បឿនយឺតបំផុតរបស់ខ្ញុំហើយ។
no-faster = ខ្ញុំមិនអាចនិយាយលឿនជាងនេះទេ។
    .b = នេះជាល្បឿនលឿនបំផុតរបស់ខ្ញុំហើយ។
no-louder = ខ្ញុំមិនអាចនិយាយឮជាងនេះទេ។
    .b = នេះឮបំផុតហើយ។
no-quieter = ខ្ញុំមិនអាចនិយាយតិចជាងនេះទេ។
    .b = នេះតិចបំផុតហើយ។
higher = បាន សំឡេងស្រួចជាងនេះ។
    .b = យល់ព្រម ចាប់ពីពេលនេះសំឡេងស្រួចជាងមុន។
deeper = បាន សំឡេងធំជាងនេះ។
    .b = យល់ព្រម ចាប់ពីពេលនេះសំឡេងធំជាងមុន។
other-voice = បាន សំឡេងនេះយ៉ាងម៉េចដែរ?
    .b = យល់ព្រម នេះជាសំឡេងមួយទៀត។
no-higher = ខ្ញុំមិនមានសំឡេងស្រួចជាងនេះទេ។
    .b = នេះស្រួចបំផុតហើយ។
no-deeper = ខ្ញុំមិនមានសំឡេងធំជាងនេះទេ។
    .b = នេះធំបំផុតហើយ។
spelled = { $text }។
    .b = គឺ { $text }។
nothing-to-spell = ខ្ញុំមិនទាន់បាននិយាយឈ្មោះអ្វីទេ។
    .b = មិនទាន់មានអ្វីត្រូវប្រកបទេ។
microphone-lost = ខ្ញុំលែងឮអ្នកហើយ៖ មីក្រូហ្វូនដាច់។ កន្ត្រករបស់អ្នកនៅដដែល។ សូមដោតវាវិញ។
    .b = មីក្រូហ្វូនដាច់ ដូច្នេះខ្ញុំស្តាប់មិនឮទេ។ មិនបាត់អ្វីទេ។ សូមដោតវាវិញ។
microphone-back = ខ្ញុំឮអ្នកវិញហើយ។
    .b = មីក្រូហ្វូនដំណើរការវិញហើយ។ សូមបន្ត។

## Questions

ask-search-for = តើអ្នកកំពុងរកអ្វី?
    .b = តើអ្នកចង់រកអ្វីដែរ?
ask-what-to-add = តើអ្នកចង់ថែមអ្វី?
    .b = តើឲ្យខ្ញុំដាក់អ្វីចូលកន្ត្រក?
ask-which-item = តើអ្នកចង់បានមួយណា?
    .b = តើអ្នកចង់និយាយមួយណា?
# Before the first question about a product that was not talked about yet.
this-product = { $name }។
    .b = គឺ { $name }។

ask-which-size = { $count ->
        [1] មានតែទំហំ { $first }។ ត្រូវនឹងទំហំរបស់អ្នកទេ?
        [2] ទំហំមួយណា៖ { $options }?
        [3] ទំហំមួយណា៖ { $options }?
        [4] ទំហំមួយណា៖ { $options }?
       *[other] តើអ្នកចង់បានទំហំប៉ុន្មាន? មានពី { $first } ដល់ { $last }។
    }
    .b = { $count ->
        [1] ខ្ញុំមានទំហំ { $first }។ ត្រូវនឹងអ្នកទេ?
        [2] យកទំហំប៉ុន្មាន៖ { $options }?
        [3] យកទំហំប៉ុន្មាន៖ { $options }?
        [4] យកទំហំប៉ុន្មាន៖ { $options }?
       *[other] តើអ្នកត្រូវការទំហំប៉ុន្មាន? ខ្ញុំមានពី { $first } ដល់ { $last }។
    }
ask-which-package = { $count ->
        [1] មានតែ { $first }។ បានទេ?
       *[other] មួយណា៖ { $options }?
    }
    .b = { $count ->
        [1] ខ្ញុំមាន { $first }។ បានទេ?
       *[other] យកកញ្ចប់មួយណា៖ { $options }?
    }
ask-which-color = { $count ->
        [1] មានតែ { $first }។ បានទេ?
       *[other] ពណ៌មួយណា៖ { $options }?
    }
    .b = { $count ->
        [1] ខ្ញុំមាន { $first }។ បានទេ?
       *[other] តើអ្នកចង់បានពណ៌អ្វី៖ { $options }?
    }
ask-which-value = { $attribute } មួយណា៖ { $options }?
    .b = តើអ្នកចង់បាន { $attribute } ណា៖ { $options }?
ask-which-line = មួយណាក្នុងកន្ត្រក៖ { $options }?
    .b = តើអ្នកចង់និយាយមួយណា៖ { $options }?
ask-how-many = តើអ្នកចង់បានប៉ុន្មាន?
    .b = យកចំនួនប៉ុន្មាន?
# $number is read back digit by digit.
ask-check-number = ខ្ញុំឮថា { $number }។ ត្រឹមត្រូវទេ?
    .b = គឺ { $number }។ ត្រូវទេ?
# After a weight was asked for of what is sold by the piece.
sold-by-piece = { $name } លក់ជាឯកតា។
    .b = { $name } ខ្ញុំលក់តែជាឯកតាប៉ុណ្ណោះ។
ask-pieces = តើអ្នកចង់បានប៉ុន្មានឯកតា?
    .b = តើឲ្យខ្ញុំដាក់ប៉ុន្មាន?
far-too-many = ច្រើនពេកហើយ។ ទំនិញមួយមុខយកបានច្រើនបំផុត { $most }។
    .b = មិនអាចយកច្រើនដល់ម្លឹងទេ។ ទំនិញមួយមុខបានត្រឹម { $most }។
ask-digits = ដូច្នេះប៉ុន្មាន? សូមនិយាយម្តងមួយលេខ ឧទាហរណ៍៖ ប្រាំ, សូន្យ។
    .b = ចុះប៉ុន្មានវិញ? សូមនិយាយលេខម្តងមួយៗ ឧទាហរណ៍៖ មួយ, ប្រាំ។
ask-coupon = លេខកូដគឺអ្វី?
    .b = តើអ្នកចង់ប្រើកូដណា?
ask-delivery = តើអ្នកចង់ទទួលទំនិញតាមរបៀបណា?
    .b = តើអ្នកចង់បានមួយណាក្នុងចំណោមនេះ?
ask-confirm-order = តើឲ្យខ្ញុំបញ្ជាទិញឬទេ?
    .b = តើអ្នកយល់ព្រមបញ្ជាទិញទេ?
ask-confirm-empty = តើឲ្យខ្ញុំយកទំនិញទាំងអស់ចេញពីកន្ត្រកឬ?
    .b = តើអ្នកពិតជាចង់លុបកន្ត្រកទាំងអស់មែនទេ?
ask-confirm-undo = តើឲ្យខ្ញុំត្រឡប់ការផ្លាស់ប្តូរទាំងអស់វិញឬ?
    .b = តើអ្នកពិតជាចង់ត្រឡប់ទាំងអស់វិញមែនទេ?
ask-confirm-remove = តើឲ្យខ្ញុំដក { $options } ចេញឬ?
    .b = អ្នកចង់ដក { $options } ចេញពីកន្ត្រក ត្រឹមត្រូវទេ?
ask-confirm-cancel = តើឲ្យខ្ញុំបោះបង់ការបញ្ជាទិញនេះឬ?
    .b = តើអ្នកចង់បោះបង់វាមែនទេ?
ask-order-number = លេខបញ្ជាទិញគឺប៉ុន្មាន?
    .b = សូមប្រាប់លេខបញ្ជាទិញ។
ask-meant = តើអ្នកចង់មានន័យថា { $options }?
    .b = គឺ { $options }?

## Finding

found = ខ្ញុំរកឃើញ { $count } សម្រាប់ { $item }{ $limit ->
        [below] {" "}ក្រោម { $high }
        [above] {" "}លើស { $low }
        [between] {" "}ចន្លោះពី { $low } ដល់ { $high }
       *[none] {""}
    }។
    .b = នេះជាអ្វីដែលខ្ញុំមានសម្រាប់ { $item }{ $limit ->
        [below] {" "}ក្រោម { $high }
        [above] {" "}លើស { $low }
        [between] {" "}ពី { $low } ដល់ { $high }
       *[none] {""}
    }។
excluding = ខ្ញុំមិនយក { $things } ទេ។
    .b = ដូច្នេះ ក្រៅពី { $things }។
nothing-found = ខ្ញុំរកមិនឃើញ { $item } ទេ។ សូមសាកពាក្យផ្សេង ឬសួរប្រភេទទំនិញ ដូចជា ស្បែកជើង ឬតែ។
    .b = ខ្ញុំមិនមានអ្វីសម្រាប់ { $item } ទេ។ អាចជាអ្វីផ្សេងទេ?
relaxed-price = { $limit ->
        [below] ខ្ញុំមិនមានក្រោម { $high } ទេ។
        [above] ខ្ញុំមិនមានលើស { $low } ទេ។
       *[between] ខ្ញុំមិនមានចន្លោះពី { $low } ដល់ { $high } ទេ។
    } នេះជាតម្លៃជិតបំផុត។
    .b = { $limit ->
        [below] មិនមានក្រោម { $high } ទេ
        [above] មិនមានលើស { $low } ទេ
       *[between] មិនមានពី { $low } ដល់ { $high } ទេ
    } ប៉ុន្តែមានប្រហាក់ប្រហែល។
relaxed-color = ខ្ញុំមិនមាន{ $value }ទេ។ មានពណ៌ផ្សេង។
    .b = មិនមាន{ $value }ទេ ប៉ុន្តែមានពណ៌ផ្សេង។
relaxed-size = ខ្ញុំមិនមានទំហំ { $value } ទេ។ មានទំហំផ្សេង។
    .b = មិនមានទំហំ { $value } ទេ ប៉ុន្តែមានទំហំផ្សេង។
relaxed-brand = ខ្ញុំមិនមានម៉ាក { $value } ទេ។ នេះជាម៉ាកផ្សេង។
    .b = មិនមានរបស់ { $value } ទេ ប៉ុន្តែមានម៉ាកផ្សេង។
listed-item = { $number }៖ { $name }, { $price }។
    .b = { $number }៖ { $name }, { $price }។
listed-item-sold-out = { $number }៖ { $name }, { $price }, ឥឡូវអស់ពីស្តុក។
    .b = { $number }៖ { $name }, { $price }, អស់ហើយ។
offer-one = តើឲ្យខ្ញុំប្រាប់បន្ថែម ឬដាក់ចូលកន្ត្រក?
    .b = អ្នកអាចនិយាយថា ប្រាប់បន្ថែម ឬ ដាក់ចូលកន្ត្រក។
offer = តើអ្នកចង់បានមួយណា?
    .b = សូមនិយាយលេខដើម្បីស្តាប់បន្ថែម ឬដាក់មួយចូលកន្ត្រក។
offer-more = សូមនិយាយលេខ ឬ ផ្សេងទៀត។
    .b = មួយណា? ឬនិយាយថា ផ្សេងទៀត។
more = នេះផ្សេងទៀត។
    .b = បន្ទាប់ទៀត។
previous = ត្រឡប់ទៅបញ្ជីមុន។
    .b = នេះជាអាមុនៗម្តងទៀត។
previous-question = បាន ត្រឡប់ក្រោយ។
    .b = បាន សំណួរមុន។
left-question = បាន ទុករឿងនេះសិន។ តើអ្នកចង់បានអ្វី?
    .b = បាន ត្រឡប់ក្រោយ។ តើឲ្យខ្ញុំជួយអ្វី?
started-over = បាន ចាប់ផ្តើមពីដំបូង។
    .b = យល់ព្រម យើងចាប់ផ្តើមសារជាថ្មី។
started-over-cart = បាន ចាប់ផ្តើមពីដំបូង។ ក្នុងកន្ត្រករបស់អ្នកនៅមានទំនិញ { $count } មុខ។
    .b = យល់ព្រម យើងចាប់ផ្តើមសារជាថ្មី។ អ្នកនៅមានទំនិញ { $count } មុខក្នុងកន្ត្រក។
no-more = អស់ហើយ មានប៉ុណ្ណឹងទេ។
    .b = មិនមានទៀតទេ។
several = ខ្ញុំមានច្រើនមុខ។
    .b = អាចជាមួយក្នុងចំណោមនេះ។
recommend = អតិថិជនចូលចិត្តមុខទាំងនេះ។
    .b = អ្នកប្រហែលជាចូលចិត្តមុខទាំងនេះ។
nothing-to-recommend = ឥឡូវខ្ញុំមិនមានអ្វីណែនាំទេ។ តើអ្នកកំពុងរកអ្វី?
    .b = សូមប្រាប់ថាអ្នកត្រូវការអ្វី ខ្ញុំនឹងរកជូន។
deal = { $name }៖ { $description }
    .b = { $name }។ { $description }
no-deals = ឥឡូវមិនមានប្រូម៉ូសិនទេ។
    .b = ពេលនេះមិនមានអ្វីចុះថ្លៃទេ។

## About a product

details = { $name } របស់ម៉ាក { $brand }។ { $description }
    .b = { $name } ពី { $brand }៖ { $description }
costs = { $name } តម្លៃ { $price }។
    .b = { $name } ថ្លៃ { $price }។
it-costs = តម្លៃ { $price }។
    .b = ថ្លៃ { $price }។
it-costs-from = តម្លៃពី { $low } ដល់ { $high } អាស្រ័យលើមួយដែលអ្នកយក។
    .b = តម្លៃចន្លោះពី { $low } ដល់ { $high }។
costs-from = { $name } តម្លៃពី { $low } ដល់ { $high } អាស្រ័យលើមួយដែលអ្នកយក។
    .b = { $name } តម្លៃចន្លោះពី { $low } ដល់ { $high }។
comes-in-color = មាន { $values }។
    .b = អ្នកអាចយក { $values }។
comes-in-size = { $count ->
        [1] មានទំហំ { $first }។
        [2] ទំហំមាន { $values }។
        [3] ទំហំមាន { $values }។
        [4] ទំហំមាន { $values }។
       *[other] ទំហំពី { $first } ដល់ { $last }។
    }
    .b = { $count ->
        [1] មានតែទំហំ { $first }។
        [2] អ្នកអាចយកទំហំ { $values }។
        [3] អ្នកអាចយកទំហំ { $values }។
        [4] អ្នកអាចយកទំហំ { $values }។
       *[other] មានទំហំពី { $first } ដល់ { $last }។
    }
extras = អ្នកអាចយកជាមួយ { $names }។
    .b = អាចថែម { $names } បាន។
rated = { $count ->
        [1] មានមតិមួយ ផ្តល់ { $stars } ផ្កាយ។
       *[other] អ្នកទិញឲ្យ { $stars } ផ្កាយក្នុងចំណោម 5។
    }
    .b = { $count ->
        [1] អ្នកទិញម្នាក់ឲ្យ { $stars } ផ្កាយក្នុងចំណោម 5។
       *[other] អ្នកទិញ { $count } នាក់ឲ្យ { $stars } ផ្កាយក្នុងចំណោម 5។
    }
available = បាទ { $name } មានក្នុងស្តុក។
    .b = បាទ យើងមាន { $name }។
available-as = បាទ { $name } មាន { $asked } ក្នុងស្តុក។
    .b = បាទ យើងមាន { $name } { $asked }។
sold-out = { $name } ឥឡូវអស់ពីស្តុក។
    .b = សុំទោស { $name } អស់ហើយ។
sold-out-as = { $name } { $asked } អស់ពីស្តុក។
    .b = សុំទោស { $name } { $asked } អស់ហើយ។
not-made = { $name } មិនមាន { $asked } ទេ។
    .b = សុំទោស { $name } គ្មាន { $asked } ទេ។
no-colors = { $name } គ្មានពណ៌ឱ្យជ្រើសរើសទេ។
    .b = គ្មានពណ៌សម្រាប់ { $name } ទេ។
no-sizes = { $name } គ្មានទំហំឱ្យជ្រើសរើសទេ។
    .b = គ្មានទំហំសម្រាប់ { $name } ទេ។
few-left = { $count ->
        [1] នេះជាអាចុងក្រោយ។
       *[other] នៅសល់តែ { $count } ទេ។
    }
    .b = { $count ->
        [1] នៅសល់តែមួយទេ។
       *[other] មានតែ { $count } ប៉ុណ្ណោះ។
    }
reviews = { $name } បាន { $stars } ផ្កាយក្នុងចំណោម 5។
    .b = អ្នកទិញឲ្យ { $name } { $stars } ផ្កាយក្នុងចំណោម 5។
review = ម្នាក់និយាយថា៖ { $text }
    .b = មានអ្នកនិយាយថា៖ { $text }
review-next = ម្នាក់ទៀតនិយាយថា៖ { $text }
    .b = ហើយមួយទៀត៖ { $text }
no-reviews = មិនទាន់មាននរណាផ្តល់មតិលើ { $name } ទេ។
    .b = { $name } មិនទាន់មានមតិទេ។
compare-item = { $name } តម្លៃ { $price }។ { $description }
    .b = { $name }, { $price }៖ { $description }
compare-cheaper = { $name } ថោកជាង { $amount }។
    .b = យក { $name } អ្នកចំណេញ { $amount }។
compare-rated = អ្នកទិញឲ្យពិន្ទុ { $name } ខ្ពស់ជាង។
    .b = { $name } មានមតិល្អជាង។
compare-what = តើឲ្យខ្ញុំប្រៀបធៀបពីរណា? សូមស្វែងរកសិន រួចនិយាយថា ប្រៀបធៀបទីមួយនិងទីពីរ។
    .b = សូមប្រាប់ទំនិញពីរដើម្បីប្រៀបធៀប។

## The cart

added = { $quantity ->
        [1] ខ្ញុំបានដាក់ { $name } ចូលកន្ត្រក។ សរុប { $total }។
       *[other] ខ្ញុំបានដាក់ { $name } ចំនួន { $quantity } ចូលកន្ត្រក។ សរុប { $total }។
    }
    .b = { $quantity ->
        [1] { $name } នៅក្នុងកន្ត្រកហើយ។ ទាំងអស់ { $total }។
       *[other] { $name } ចំនួន { $quantity } នៅក្នុងកន្ត្រកហើយ។ ទាំងអស់ { $total }។
    }
added-several = ខ្ញុំបានដាក់ { $names } ចូលកន្ត្រក។ សរុប { $total }។
    .b = { $names } នៅក្នុងកន្ត្រកទាំងអស់ហើយ។ ទាំងអស់ { $total }។
without-option = ខ្ញុំមិនអាចយក { $name } ជាមួយ { $modifiers } បានទេ ដូច្នេះគ្មានវាទេ។
    .b = { $name } មិនមាន { $modifiers } ទេ។ ខ្ញុំបានទុកវាចោល។
rest-dropped = ខ្ញុំមិនទាន់ធ្វើ { $rest } ទេ។ សូមនិយាយម្តងទៀតពេលអ្នកចង់បាន។
    .b = នៅសល់ { $rest }។ បើនៅចង់បាន សូមនិយាយម្តងទៀត។
added-none = មិនយកមួយណាទេឬ? ខ្ញុំមិនបានដាក់អ្វីទេ។
    .b = បាន ខ្ញុំមិនបានដាក់អ្វីទេ។
quantity-set = { $name }៖ ឥឡូវ { $quantity }។
    .b = ខ្ញុំបានប្តូរ { $name } ទៅ { $quantity }។
removed = ខ្ញុំបានដក { $name } ចេញ។
    .b = { $name } ចេញពីកន្ត្រកហើយ។
# Labels have no variants: a thing has one name.
label-size = ទំហំ { $size }
label-in-color = { $item } { $color }
label-of-brand = { $item } { $brand }
label-that = នោះ
label-in-size = { $item } { $size }
label-not = { $item } មិនមែន { $things }
label-without = { $item } គ្មាន { $things }
label-with-extras = { $name } ជាមួយ { $extras }
label-counted = { $count ->
        [1] { $name }
       *[other] { $name } ចំនួន { $count }
    }
cart-lines = អ្នកមាន { $lines }។
    .b = ក្នុងកន្ត្រក៖ { $lines }។
cart-discount = { $name }៖ ចុះ { $amount }។
    .b = អ្នកចំណេញ { $amount } ដោយសារ { $name }។
cart-total = សរុប { $total }។
    .b = ទាំងអស់ { $total }។
cart-empty = កន្ត្រករបស់អ្នកទទេ។
    .b = មិនមានអ្វីក្នុងកន្ត្រកទេ។
emptied = ឥឡូវកន្ត្រករបស់អ្នកទទេ។ និយាយថា ត្រឡប់ដូចមុនវិញ ដើម្បីយកវាមកវិញ។
    .b = ដកចេញអស់ហើយ។ អ្នកអាចនិយាយថា ត្រឡប់ដូចមុនវិញ។
kept = បាន ខ្ញុំទុកកន្ត្រកដដែល។
    .b = យល់ព្រម មិនបានប្តូរអ្វីទេ។
coupon-applied = កូដ { $code } បានប្រើហើយ។
    .b = ខ្ញុំបានប្រើ { $code }។
undone = ខ្ញុំបានត្រឡប់ដូចមុនវិញហើយ។
    .b = បាន ត្រឡប់វិញហើយ។
undone-several = ខ្ញុំបានត្រឡប់ការផ្លាស់ប្តូរ { $count } ចុងក្រោយវិញ។
    .b = បាន ការផ្លាស់ប្តូរ { $count } ចុងក្រោយត្រូវបានត្រឡប់វិញ។
redone = ខ្ញុំបានធ្វើការផ្លាស់ប្តូរនោះឡើងវិញ។
    .b = បាន ធ្វើឡើងវិញហើយ។
redone-several = ខ្ញុំបានធ្វើការផ្លាស់ប្តូរ { $count } ឡើងវិញ។
    .b = បាន ការផ្លាស់ប្តូរ { $count } ធ្វើឡើងវិញហើយ។
exchanged = { $quantity ->
        [1] { $name } ជំនួស { $before }។ សរុប { $total }។
       *[other] { $name } ចំនួន { $quantity } ជំនួស { $before }។ សរុប { $total }។
    }
    .b = { $quantity ->
        [1] ខ្ញុំបានដាក់ { $name } ជំនួស { $before }។ ទាំងអស់ { $total }។
       *[other] ខ្ញុំបានដាក់ { $name } ចំនួន { $quantity } ជំនួស { $before }។ ទាំងអស់ { $total }។
    }
# Another line was meant than the one that was changed: that is taken back, and it is done to this one.
other-line = សុំទោស ដូច្នេះ { $name }។
    .b = បាន { $name } វិញ។
already-so = នេះហើយដែលនៅក្នុងកន្ត្រក៖ { $name }។
    .b = អ្នកមាន { $name } ក្នុងកន្ត្រករួចហើយ។

## Checkout

checkout-waits = ដើម្បីបន្តការបញ្ជាទិញ សូមនិយាយថា គិតលុយ។
    .b = ពេលចង់បន្ត សូមនិយាយថា គិតលុយ។
# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] ថ្ងៃនេះ
            [1] ត្រឹមថ្ងៃស្អែក
           *[other] ក្នុងរយៈពេល { $last } ថ្ងៃ
        }
       *[other] { $ahead ->
            [0] ថ្ងៃនេះ
            [1] ថ្ងៃស្អែក
           *[other] { $weekday } { $day }
        }
    }
when-between = { $day ->
        [none] ក្នុងរយៈពេល { $first } ទៅ { $last } ថ្ងៃ
       *[other] ចន្លោះ { $weekday } { $day } និង { $until_weekday } { $until }
    }
delivery-option = { $name } តម្លៃ { $price }, { $when }។
    .b = { $name }, { $price }, { $when }។
delivery-option-free = { $name }, ឥតគិតថ្លៃ, { $when }។
    .b = { $name } មិនគិតថ្លៃ, { $when }។
order-placed = សូមអរគុណ។ លេខបញ្ជាទិញរបស់អ្នកគឺ { $number }។ សូមបង់ { $total } នៅបេឡា ហើយប្រាប់លេខនេះ។
    .b = បានបញ្ជាទិញហើយ។ លេខគឺ { $number }។ អ្នកបង់ { $total } នៅបេឡាជាមួយលេខនេះ។
not-ordered = បាន មិនបានបញ្ជាទិញអ្វីទេ។ កន្ត្រករបស់អ្នកនៅដដែល។
    .b = យល់ព្រម ខ្ញុំមិនបានបញ្ជាទិញទេ។ ខ្ញុំទុកកន្ត្រកឲ្យអ្នក។

## Orders

order-status = ការបញ្ជាទិញ { $number } ពី { $day }, { $total }, { $status ->
        [placed] បានទទួលហើយ រង់ចាំបង់ប្រាក់នៅបេឡា។
        [paid] បានបង់ប្រាក់ហើយ នឹងវេចខ្ចប់។
        [packed] បានវេចខ្ចប់ហើយ។
        [shipped] កំពុងដឹកតាមផ្លូវ។
        [ready] រួចរាល់សម្រាប់មកយក។
        [delivered] បានដឹកដល់ហើយ។
       *[cancelled] ត្រូវបានបោះបង់។
    }
    .b = ការបញ្ជាទិញរបស់អ្នក { $number } ពី { $day } តម្លៃ { $total } { $status ->
        [placed] បានទទួលហើយ សូមបង់ប្រាក់នៅបេឡា។
        [paid] បានបង់ប្រាក់ហើយ កំពុងរៀបចំវេចខ្ចប់។
        [packed] បានវេចខ្ចប់រួច។
        [shipped] បានចេញដំណើរ កំពុងតាមផ្លូវ។
        [ready] អាចមកយកបានហើយ។
        [delivered] បានប្រគល់ជូនហើយ។
       *[cancelled] បានបោះបង់ហើយ។
    }
order-found = នោះជាការបញ្ជាទិញ { $number } តម្លៃ { $total }។
    .b = ខ្ញុំរកឃើញការបញ្ជាទិញ { $number }, { $total }។
order-cancelled = ការបញ្ជាទិញ { $number } ត្រូវបានបោះបង់។
    .b = ខ្ញុំបានបោះបង់ការបញ្ជាទិញ { $number }។
order-kept = បាន ការបញ្ជាទិញរបស់អ្នកនៅដដែល។
    .b = យល់ព្រម ខ្ញុំទុកការបញ្ជាទិញដដែល។
already-cancelled = ការបញ្ជាទិញ { $number } បានបោះបង់រួចហើយ។
    .b = ការបញ្ជាទិញនោះ { $number } បានបោះបង់ពីមុនហើយ។

## Questions of policy

no-answer = ខ្ញុំមិនមានចម្លើយសម្រាប់រឿងនេះទេ។ { $contact }
    .b = រឿងនេះខ្ញុំមិនដឹងទេ។ { $contact }

## Refusals

refused-unknown-product = ខ្ញុំលែងមានទំនិញនោះហើយ។
    .b = ទំនិញនោះលែងមាននៅទីនេះហើយ។
refused-out-of-stock = សុំទោស { $name } អស់ហើយ។
    .b = សុំទោស មិនមាន { $name } សល់ទេ។
refused-not-enough-stock = { $available ->
        [0] សុំទោស { $name } អស់ហើយ។
        [1] { $name } នៅសល់តែមួយទេ។
       *[other] { $name } នៅសល់តែ { $available } ទេ។
    } មិនបានប្តូរអ្វីទេ។
    .b = ខ្ញុំមាន { $name } តែ { $available } ប៉ុណ្ណោះ។ មិនបានប្តូរអ្វីទេ។
refused-quantity-limit = អ្នកអាចយក { $name } បានដល់ { $available }។ មិនបានប្តូរអ្វីទេ។
    .b = { $name } កំណត់ត្រឹម { $available }។ មិនបានប្តូរអ្វីទេ។
refused-not-in-cart = នោះមិនមានក្នុងកន្ត្រកទេ។
    .b = ខ្ញុំមិនឃើញវាក្នុងកន្ត្រកទេ។
only-in-cart = { $name }៖ ក្នុងកន្ត្រកមានតែ { $count }។
    .b = ក្នុងកន្ត្រកមាន { $name } តែ { $count } ប៉ុណ្ណោះ។
not-in-cart = { $name } មិនមានក្នុងកន្ត្រកទេ។
    .b = ខ្ញុំមិនឃើញ { $name } ក្នុងកន្ត្រកទេ។
refused-empty-cart = កន្ត្រករបស់អ្នកទទេ។
    .b = មិនមានអ្វីក្នុងកន្ត្រកទេ។
refused-unknown-coupon = ខ្ញុំមិនស្គាល់កូដ { $name } ទេ។
    .b = កូដ { $name } មិនមែនរបស់យើងទេ។
refused-coupon-expired = កូដ { $name } ផុតកំណត់ហើយ។
    .b = សុំទោស { $name } លែងប្រើបានហើយ។
refused-coupon-minimum = កូដ { $name } ប្រើបានពេលទិញចាប់ពី { $minimum } ឡើងទៅ។
    .b = { $name } ប្រើបានចាប់ពី { $minimum }។
refused-unknown-delivery = យើងមិនមានការដឹកជញ្ជូនបែបនោះទេ។ និយាយថា ការដឹកជញ្ជូន ដើម្បីស្តាប់ជម្រើស។
    .b = ខ្ញុំមិនស្គាល់ការដឹកជញ្ជូនបែបនោះទេ។ និយាយថា ការដឹកជញ្ជូន ដើម្បីស្តាប់ជម្រើស។
refused-no-delivery = សូមប្រាប់សិនថាអ្នកចង់ទទួលតាមរបៀបណា។
    .b = សូមជ្រើសការដឹកជញ្ជូនសិន។
refused-cart-changed = មានការផ្លាស់ប្តូរតាំងពីខ្ញុំអានឲ្យអ្នកស្តាប់។
    .b = កន្ត្រករបស់អ្នកមិនដូចមុនទេ។
refused-unknown-order = ខ្ញុំរកមិនឃើញការបញ្ជាទិញ { $name } ទេ។
    .b = មិនមានការបញ្ជាទិញ { $name } ទេ។
refused-too-late = យឺតពេលហើយ ការបញ្ជាទិញ { $name } បានវេចខ្ចប់រួចហើយ។
    .b = ការបញ្ជាទិញ { $name } វេចខ្ចប់ហើយ មិនអាចប្តូរនៅទីនេះបានទេ។
refused-nothing-to-undo = មិនមានអ្វីត្រូវត្រឡប់វិញទេ។
    .b = ឥឡូវខ្ញុំមិនអាចត្រឡប់អ្វីវិញបានទេ។
refused-nothing-to-redo = មិនមានអ្វីត្រូវធ្វើឡើងវិញទេ។
    .b = ខ្ញុំមិនបានត្រឡប់អ្វីដែលអាចធ្វើឡើងវិញបានទេ។

## Names of intents, for "did you mean … or …?"

intent-search = ស្វែងរកទំនិញ
intent-add = ដាក់ចូលកន្ត្រក
intent-set-quantity = ប្តូរចំនួន
intent-remove = ដកចេញពីកន្ត្រក
intent-show-cart = ស្តាប់អ្វីក្នុងកន្ត្រក
intent-empty-cart = លុបកន្ត្រកទាំងអស់
intent-coupon = ប្រើកូដ
intent-checkout = គិតលុយ
intent-choose-delivery = ជ្រើសការដឹកជញ្ជូន
intent-yes = បាទ
intent-no = ទេ
intent-cancel = ឈប់
intent-order-status = សួរអំពីការបញ្ជាទិញ
intent-cancel-order = បោះបង់ការបញ្ជាទិញ
intent-faq = សួរអំពីហាង
intent-greet = សួស្តី
intent-help = ជំនួយ
intent-more = ស្តាប់ផ្សេងទៀត
intent-previous = ត្រឡប់ក្រោយ
intent-details = ស្តាប់លម្អិត
intent-price = តម្លៃ
intent-availability = សួរថានៅមានឬអត់
intent-compare = ប្រៀបធៀប
intent-choose = ជ្រើសយកមួយ
intent-deals = ស្តាប់ការចុះថ្លៃ
intent-recommend = ការណែនាំ
intent-reviews = ស្តាប់មតិអតិថិជន
intent-repeat = និយាយម្តងទៀត
intent-slower = និយាយយឺតជាង
intent-faster = និយាយលឿនជាង
intent-louder = និយាយឮជាង
intent-quieter = និយាយតិចជាង
intent-higher = សំឡេងស្រួចជាង
intent-deeper = សំឡេងធំជាង
intent-other-voice = សំឡេងផ្សេង
intent-spell = ប្រកបឈ្មោះ
intent-spell-number = ប្រកបលេខ
intent-more-time = ចាំយូរជាងមុន
intent-less-time = ឆ្លើយឆាប់ជាងមុន
intent-undo = ត្រឡប់ដូចមុនវិញ
intent-redo = ធ្វើឡើងវិញ
intent-start-over = ចាប់ផ្តើមពីដំបូង
intent-person = និយាយជាមួយបុគ្គលិក
intent-thanks = អរគុណ
intent-goodbye = លាហើយ

## Languages

language-changed = បាន តោះនិយាយភាសា{ $language }។
    .b = យល់ព្រម ចាប់ពីពេលនេះយើងនិយាយភាសា{ $language }។
language-not-heard = ប៉ុន្តែនៅទីនេះខ្ញុំស្តាប់បានតែ{ $language }ទេ៖ សូមវាយអក្សរ ឬនិយាយជា{ $language }។
    .b = ប៉ុន្តែខ្ញុំនៅស្តាប់បានតែ{ $language }។ សូមវាយអក្សរ ឬបន្តជា{ $language }។
language-unknown = ខ្ញុំមិនចេះភាសានោះទេ។ ខ្ញុំចេះ { $languages }។
    .b = សុំទោស ភាសានោះខ្ញុំនិយាយមិនបានទេ។ អ្នកអាចជ្រើស { $languages }។
language-which = ខ្ញុំចេះ { $languages }។ តើអ្នកចង់បានមួយណា?
    .b = អ្នកអាចជ្រើស { $languages }។ សូមប្រាប់មួយ។
intent-speak-language = និយាយភាសាផ្សេង

## What a screen offers to say next

suggest-cart = មើលកន្ត្រក
suggest-deals = មានចុះថ្លៃអ្វីខ្លះ
suggest-help = ជួយខ្ញុំ
suggest-first = ទីមួយ
suggest-more = ផ្សេងទៀត
suggest-never-mind = ឈប់សិន
suggest-yes = បាទ
suggest-no = ទេ
suggest-delivery = ប្តូរការដឹកជញ្ជូន

## Paying

refused-unknown-payment = នៅទីនេះមិនអាចបង់តាមរបៀបនោះបានទេ។
refused-not-enough-credit = ទឹកប្រាក់ក្នុងនោះនៅសល់មិនគ្រប់ទេ៖ { $name }។ សូមជ្រើសរបៀបបង់ផ្សេង។
refused-order-limit = ការបញ្ជាទិញមួយមិនអាចលើស { $minimum } ទេ។ សូមដកអ្វីមួយចេញ។
refused-day-limit = ក្នុងមួយថ្ងៃមិនអាចទិញលើស { $minimum } ទេ។ សូមដកអ្វីមួយចេញ ឬមកវិញថ្ងៃស្អែក។
refused-refund-too-high = ច្រើនជាងប្រាក់ដែលត្រូវសងវិញ។
refused-payment-settled = មិនអាចប្តូរទៀតបានទេ ព្រោះបានបង់ ឬសងវិញរួចហើយ។
ask-payment = តើអ្នកចង់បង់តាមរបៀបណា៖ { $options }?
    .b = សូមជ្រើសរបៀបបង់៖ { $options }?
pay-by = អ្នកបង់តាម៖ { $method }។
payment-chosen = បាន អ្នកបង់តាម៖ { $method }។
payment-changed = បាន ឥឡូវការបញ្ជាទិញ { $number } បង់តាម៖ { $method }។
order-placed-paid = សូមអរគុណ។ លេខបញ្ជាទិញរបស់អ្នកគឺ { $number }។ បានបង់ហើយ៖ { $total }។
order-placed-to-pay = សូមអរគុណ។ លេខបញ្ជាទិញរបស់អ្នកគឺ { $number }។ តម្លៃ { $total } ហើយអ្នកបង់តាម៖ { $method }។
pay-now = ដើម្បីបង់ សូមបើកតំណលើអេក្រង់ ឬស្កេនកូដដោយទូរស័ព្ទ។
payment-paid = បាទ ការបញ្ជាទិញ { $number } បានបង់ហើយ៖ { $total }។
payment-open = មិនទាន់ទេ។ ការបញ្ជាទិញ { $number } តម្លៃ { $total } ហើយអ្នកបង់តាម៖ { $method }។
payment-processing = ការបង់ប្រាក់សម្រាប់ការបញ្ជាទិញ { $number } កំពុងដំណើរការ។ សូមសួរម្តងទៀតបន្តិចទៀត។
payment-cancelled = ការបញ្ជាទិញ { $number } មិនមានអ្វីត្រូវបង់ទេ។
payment-refunded = យើងបានសង { $total } វិញសម្រាប់ការបញ្ជាទិញ { $number }។
payment-failed = ការបង់ប្រាក់សម្រាប់ការបញ្ជាទិញ { $number } មិនបានសម្រេចទេ ហើយមិនបានកាត់ប្រាក់ទេ។ សូមជ្រើសរបៀបបង់ផ្សេង។
payment-none = អ្នកមិនមានការបញ្ជាទិញដែលត្រូវបង់នៅទីនេះទេ។
card-number-refused = សូមកុំនិយាយ ឬវាយលេខកាតនៅទីនេះ។ ខ្ញុំបានលុបវាហើយ ហើយខ្ញុំមិនត្រូវការវាទេ។
intent-choose-payment = ជ្រើសរបៀបបង់
intent-payment-status = សួរអំពីការបង់ប្រាក់

## Delivering

refused-coupon-used-up = កូដ { $name } ត្រូវបានប្រើអស់ចំនួនហើយ។
refused-coupon-used-before = អ្នកបានប្រើកូដ { $name } រួចហើយ មិនអាចប្រើម្តងទៀតទេ។
refused-not-ready = នៅខ្វះអ្វីមួយសម្រាប់ការបញ្ជាទិញ។ សូមនិយាយថា គិតលុយ។
refused-bad-detail = ខ្ញុំអានវាមិនបានទេ។ សូមនិយាយម្តងទៀត ខ្លីជាងនេះ។
refused-bad-postcode = { $name } មិនមែនជាលេខប្រៃសណីយ៍នៅទីនោះទេ។
refused-not-delivered-there = សុំទោស យើងមិនដឹកទៅ { $name } ទេ។
refused-not-at-place = សុំទោស { $name } មិនមានទំនិញគ្រប់ក្នុងកន្ត្រករបស់អ្នកទេ។
ask-recipient = សម្រាប់អ្នកណា? សូមប្រាប់ឈ្មោះ។
ask-street = ផ្ញើទៅផ្លូវណា ផ្ទះលេខប៉ុន្មាន?
ask-city = ចុះទីក្រុងណា?
ask-postcode = ចុះលេខប្រៃសណីយ៍?
ask-country = ប្រទេសណា៖ { $options }?
ask-contact = { $by ->
        [phone] តើយើងអាចទាក់ទងអ្នកតាមលេខទូរស័ព្ទណា?
       *[email] តើយើងអាចទាក់ទងអ្នកតាមអ៊ីមែលណា?
    }
ask-place = តើអ្នកចង់មកយកនៅកន្លែងណា៖ { $options }?
examples-address = អ្នកអាចនិយាយ ប្រកបម្តងមួយអក្សរ ឬជ្រើសការដឹកជញ្ជូនផ្សេង។ ឬនិយាយថា ឈប់សិន។
delivery-to = ផ្ញើទៅ { $name }, { $street }, { $city }, { $postcode }។
pick-up-at = អ្នកអាចមកយកនៅ { $name } { $ahead ->
        [0] ថ្ងៃនេះ
        [1] ថ្ងៃស្អែក
       *[other] { $weekday } { $day }
    } ចាប់ពីម៉ោង { $time }។
changed-since = { $what ->
        [goods] ទំនិញក្នុងកន្ត្រកបានប្តូរ។
        [coupon] កូដបានប្តូរ។
        [delivery] ការដឹកជញ្ជូនបានប្តូរ។
        [address] អាសយដ្ឋានបានប្តូរ។
        [contact] របៀបទាក់ទងអ្នកបានប្តូរ។
        [payment] របៀបបង់បានប្តូរ។
        [date] ថ្ងៃដឹកមកដល់បានប្តូរ។
        [price] តម្លៃមួយបានប្តូរ។
       *[several] មានការផ្លាស់ប្តូរតាំងពីខ្ញុំអានឲ្យអ្នកស្តាប់។
    }
no-address = ខ្ញុំមិនទាន់មានអាសយដ្ឋានទេ។
delivery-arrives = បើបញ្ជាទិញឥឡូវ តាម { $name } មកដល់ { $when }។
delivery-in-time = បាទ។ បើបញ្ជាទិញឥឡូវ តាម { $name } មកដល់ { $when }។
delivery-too-late = សុំទោស មិនទាន់ { $weekday } { $day } ទេ។ តាម { $name } មកដល់ { $when }។
delivery-order-by = សម្រាប់ការនោះ សូមបញ្ជាទិញមុនម៉ោង { $time } { $ahead ->
        [0] ថ្ងៃនេះ
        [1] ថ្ងៃស្អែក
       *[other] { $weekday }
    }។
no-delivery-date = ខ្ញុំមិនអាចប្រាប់ថាមកដល់ពេលណាទេ។
intent-address = ប្រាប់កន្លែងផ្ញើទៅ
intent-delivery-date = សួរថាមកដល់ពេលណា

## After an order

ask-which-pieces = មួយណាក្នុងចំណោមនេះ៖ { $options }?
ask-which-variant = តើអ្នកចង់បានមួយណាជំនួស? មាន { $options }។
ask-reason = មូលហេតុអ្វី៖ { $options }?
ask-refund-to = តើឲ្យខ្ញុំប្រើរបៀបណាសម្រាប់ប្រាក់៖ { $options }?
ask-new-method = តើអ្នកចង់បង់តាមរបៀបណាវិញ៖ { $options }?
ask-new-address = ផ្ញើទៅណា? សូមប្រាប់ផ្លូវ ទីក្រុង និងលេខប្រៃសណីយ៍។
ask-confirm-change = តើឲ្យខ្ញុំធ្វើដូច្នេះឬ?
order-tracking = ការបញ្ជាទិញ { $number } ដឹកដោយ { $carrier }។ លេខតាមដានគឺ { $tracking }។
order-tracking-expected = គួរតែមកដល់ { $day }។
order-no-tracking = ការបញ្ជាទិញ { $number } មិនទាន់មានលេខតាមដានទេ។
orders-count = { $count ->
        [0] ខ្ញុំរកមិនឃើញការបញ្ជាទិញរបស់អ្នកទេ។
        [1] អ្នកមានការបញ្ជាទិញមួយ។
       *[other] អ្នកមានការបញ្ជាទិញ { $count }។ នេះជាថ្មីៗបំផុត។
    }
order-holds = ក្នុងនោះមាន៖ { $names }។
return-read = អ្នកផ្ញើ { $names } ពីការបញ្ជាទិញ { $number } មកវិញ។
exchange-read = អ្នកផ្ញើ { $names } ពីការបញ្ជាទិញ { $number } មកវិញ ហើយបាន { $wanted } ជំនួស។
change-read = ក្នុងការបញ្ជាទិញ { $number } អ្នកបាន { $wanted } ជំនួស { $names }។
remove-read = ខ្ញុំដក { $names } ចេញពីការបញ្ជាទិញ { $number }។
address-read = ការបញ្ជាទិញ { $number } ផ្ញើទៅ { $address }។
payment-read = ការបញ្ជាទិញ { $number } នឹងបង់តាម៖ { $method }។
cancel-read = ខ្ញុំបោះបង់ការបញ្ជាទិញ { $number } តម្លៃ { $total }។ មូលហេតុ៖ { $reason }។
money-back = អ្នកបាន { $amount } វិញ៖ { $method }។
money-due = អ្នកបង់ { $amount } ថែម៖ { $method }។
money-same = តម្លៃនៅដដែល។
return-fee = ការផ្ញើមកវិញអស់ { $amount } ដែលកាត់ចេញពីប្រាក់សង។
return-made = បានកត់ត្រាហើយ។ លេខប្រគល់វិញគឺ { $number }។ សូមដាក់វាក្នុងកញ្ចប់។
order-changed = បានប្តូរការបញ្ជាទិញ { $number } ហើយ។
change-dropped = បាន ខ្ញុំទុកការបញ្ជាទិញដដែល។
only-once = ការបញ្ជាទិញមួយធ្វើបែបនេះបានតែម្តង។ បើចង់ប្តូរអ្វីទៀត សូមប្រាប់មុននឹងនិយាយថា បាទ។
no-such-variant = { $name } មិនមានបែបនោះទេ។
reordered = ខ្ញុំបានដាក់ { $names } ចូលកន្ត្រករបស់អ្នក។
reorder-missing = ឥឡូវខ្ញុំមិនអាចរក { $names } ជូនបានទេ។
receipt-said = ការបញ្ជាទិញ { $number } ថ្ងៃ { $day }៖ { $names }។ អ្នកបានបង់ { $total }។
label-method-original = របៀបដែលអ្នកបានបង់
label-method-card = កាត { $brand } បញ្ចប់ដោយ { $digits }
label-method-paypal = PayPal
label-method-gift-card = កាតកាដូរបស់អ្នក
label-method-store-credit = ប្រាក់ក្នុងហាង
label-words-original = ដូចដើម, របៀបដើម, របៀបដែលខ្ញុំបានបង់
label-words-card = កាត, កាតធនាគារ, កាតឥណទាន
label-words-paypal = paypal, ផេផល
label-words-gift-card = កាតកាដូ, ប័ណ្ណកាដូ
label-words-store-credit = ប្រាក់ក្នុងហាង, ក្រេឌីតហាង
label-receipt-title = បង្កាន់ដៃ
label-receipt-order = ការបញ្ជាទិញ { $number }, { $day }
label-receipt-goods = ទំនិញ
label-receipt-tax = { $included ->
        [no] ពន្ធ
       *[yes] រួមបញ្ចូលពន្ធ
    }
label-receipt-total = សរុប
label-receipt-paid-by = បង់តាម { $method }
label-return-label-title = ការប្រគល់វិញ { $number }
label-return-label-how = សូមដាក់នេះក្នុងកញ្ចប់។ វាជារបស់ការបញ្ជាទិញ { $number }។
refused-not-delivered = ការបញ្ជាទិញ { $name } មិនទាន់ដឹកដល់ទេ ដូច្នេះមិនទាន់អាចប្រគល់វិញបានទេ។
refused-return-window = { $name } អាចប្រគល់វិញក្នុង { $available } ថ្ងៃ ហើយពេលនោះផុតហើយ។
refused-not-returnable = { $name } មិនអាចប្រគល់វិញបានទេ។
refused-returned-already = { $name } កំពុងប្រគល់វិញរួចហើយ។
refused-more-than-bought = អ្នកអាចប្រគល់វិញ ឬប្តូរ { $name } បានតែ { $available } ប៉ុណ្ណោះ។
refused-not-in-order = ខ្ញុំមិនឃើញវាក្នុងការបញ្ជាទិញ { $name } ទេ។
refused-unknown-return = ខ្ញុំរកមិនឃើញការប្រគល់វិញ { $name } ទេ។
refused-no-more-changes = ការបញ្ជាទិញ { $name } លែងអាចប្តូរ ឬប្រគល់វិញបានហើយ។
refused-not-allowed = មិនអាចប្តូរវាក្នុងការបញ្ជាទិញ { $name } បានទេ។
refused-reason-needed = ខ្ញុំត្រូវការមូលហេតុមួយក្នុងចំណោមនេះ ដើម្បីបោះបង់ការបញ្ជាទិញ { $name }។
refused-nothing-left = បើដូច្នេះ ការបញ្ជាទិញ { $name } គ្មានសល់អ្វីទេ។ អ្នកអាចបោះបង់វា។
refused-variant-sold-out = ឥឡូវ { $name } មិនមានបែបនោះទេ។
refused-other-product = { $name } អាចប្តូរបានតែទំនិញដដែល ដែលមានទំហំ ពណ៌ ឬប្រភេទផ្សេង។
refused-method-refused = របៀបបង់នោះប្រើសម្រាប់រឿងនេះមិនបានទេ។
refused-incomplete-address = អាសយដ្ឋានត្រូវមានផ្លូវ ទីក្រុង និងលេខប្រៃសណីយ៍។
intent-return-items = ប្រគល់ទំនិញវិញ
intent-exchange-items = ប្តូរទំនិញ
intent-change-order = ប្តូរការបញ្ជាទិញ
intent-remove-from-order = ដកអ្វីមួយចេញពីការបញ្ជាទិញ
intent-change-order-address = ប្តូរកន្លែងផ្ញើការបញ្ជាទិញ
intent-change-order-payment = ប្តូររបៀបបង់ការបញ្ជាទិញ
intent-reorder = បញ្ជាទិញដដែលម្តងទៀត
intent-receipt = បង្កាន់ដៃ
intent-order-tracking = លេខតាមដាន
intent-my-orders = ស្តាប់ការបញ្ជាទិញរបស់អ្នក

## The cart goes along

handover-code = កូដកន្ត្រករបស់អ្នកគឺ { $number }។ លើឧបករណ៍ផ្សេង សូមនិយាយថា៖ កូដកន្ត្រករបស់ខ្ញុំគឺ ហើយលេខទាំងនេះ។ ប្រើបានម្តង ក្នុងដប់នាទី។
handover-taken = កន្ត្រករបស់អ្នកនៅទីនេះហើយ។
ask-handover-code = លេខកូដប្រាំមួយខ្ទង់គឺអ្វី?
refused-unknown-code = កូដនោះប្រើមិនបានទេ។ វាអាចចាស់ពេក ឬប្រើរួចហើយ។
refused-too-many-codes = មានកូដខុសច្រើនពេក។ សូមព្យាយាមម្តងទៀតក្នុងដប់នាទី។

## Advice

ask-guide = { $text } { $options }?
ask-open = { $text }
guide-offer = មានច្រើន។ និយាយថា ជួយខ្ញុំជ្រើស ខ្ញុំនឹងសួរថាអ្នកត្រូវការអ្វី។
because-due = ជាធម្មតាអ្នកទិញ { $name } រៀងរាល់ { $count } { $unit ->
        [weeks] សប្តាហ៍
       *[days] ថ្ងៃ
    }។
because-again = អ្នកធ្លាប់ទិញ { $name }។
because-together = { $name } គេច្រើនទិញជាមួយ { $because }។
because-similar = { $name } ព្រោះអ្នកទិញ { $because }។
because-popular = { $name } ពេញនិយមក្នុង { $category }។
buy-again = ប្រហែលដល់ពេលទិញមុខទាំងនេះម្តងទៀតហើយ។
buy-again-nothing = ខ្ញុំមិនឃើញអ្វីដែលអ្នកទិញញឹកញាប់ទេ។
buy-again-unknown = ខ្ញុំអាចប្រាប់បានតែពេលដឹងថាអ្នកជាអ្នកណា។
intent-guide = ជំនួយក្នុងការជ្រើស
intent-buy-again = អ្វីត្រូវទិញម្តងទៀត
intent-ask-policy = ច្បាប់របស់ហាង

## Who is speaking

ask-identity = តើអ្នកជាអ្នកណា? សូមប្រាប់អ៊ីមែល លេខទូរស័ព្ទ ឬលេខបញ្ជាទិញ។
ask-identity-name = សូមប្រាប់ឈ្មោះរបស់អ្នក?
ask-identity-postcode = សូមប្រាប់លេខប្រៃសណីយ៍របស់ការបញ្ជាទិញនោះ?
ask-pin = សូមប្រាប់លេខ PIN របស់អ្នក។
ask-new-pin = តើអ្នកចង់បានលេខ PIN អ្វី? ត្រូវមានបួនទៅប្រាំបីខ្ទង់។
ask-book-address = អាសយដ្ឋានគឺអ្វី? សូមប្រាប់ផ្លូវ ទីក្រុង និងលេខប្រៃសណីយ៍។
ask-confirm-account = តើឲ្យខ្ញុំធ្វើដូច្នេះឬ?
examples-identity = សូមនិយាយយឺតៗ ម្តងមួយអក្សរ ឬម្តងមួយលេខ។ ឬនិយាយថា ឈប់សិន។
identity-needed = សម្រាប់រឿងនេះ ខ្ញុំត្រូវដឹងថាអ្នកជាអ្នកណា។
identity-more-needed = សម្រាប់រឿងនេះ ខ្ញុំត្រូវដឹងឲ្យច្បាស់ជាងនេះថាអ្នកជាអ្នកណា។
identified = សូមអរគុណ { $name }។
identified-order = សូមអរគុណ។ ខ្ញុំរកឃើញការបញ្ជាទិញ { $number }។
identity-same = ខ្ញុំស្គាល់អ្នករួចហើយ { $name }។
signed-out = បាន ខ្ញុំលែងដឹងថាអ្នកជាអ្នកណាហើយ។
your-addresses = { $count ->
        [0] ខ្ញុំមិនមានអាសយដ្ឋានរបស់អ្នកទេ។
        [1] ខ្ញុំមានអាសយដ្ឋាននេះរបស់អ្នក៖ { $addresses }។
       *[other] ខ្ញុំមានអាសយដ្ឋានរបស់អ្នក អាសយដ្ឋានធម្មតាមុនគេ៖ { $addresses }។
    }
your-methods = { $count ->
        [0] ខ្ញុំមិនបានរក្សាទុករបៀបបង់របស់អ្នកទេ។
       *[other] ខ្ញុំរក្សាទុកសម្រាប់អ្នក៖ { $methods }។
    }
label-gift-card-left = កាតកាដូសល់ { $total }
label-credit-left = ប្រាក់ក្នុងហាង { $total }
your-data = ខ្ញុំរក្សាទុកឈ្មោះរបស់អ្នក { $name } របៀបទាក់ទង អាសយដ្ឋាន { $addresses } របៀបបង់ { $methods } និងការបញ្ជាទិញ { $orders }។ ហាងនឹងផ្តល់ទាំងអស់ជាលាយលក្ខណ៍អក្សរ៖ { $contact }
forget-read = ខ្ញុំលុបឈ្មោះ អាសយដ្ឋាន របៀបបង់ និងលេខ PIN របស់អ្នក។ មិនអាចត្រឡប់វិញបានទេ។
data-forgotten = បានលុបហើយ។ ខ្ញុំលែងដឹងអ្វីអំពីអ្នកហើយ។
address-add-read = ខ្ញុំរក្សាទុក { $address } ជូនអ្នក។
address-usual-read = ខ្ញុំផ្ញើការបញ្ជាទិញរបស់អ្នកទៅ { $address }។
address-remove-read = ខ្ញុំដក { $address } ចេញពីបញ្ជីអាសយដ្ឋានរបស់អ្នក។
method-remove-read = ខ្ញុំលុប { $method }។
account-changed = រួចហើយ។
account-unchanged = បាន មិនបានប្តូរអ្វីទេ។
pin-set = បានកំណត់លេខ PIN របស់អ្នកហើយ។
refused-not-recognised = ខ្ញុំរកមិនឃើញទេ។ សូមពិនិត្យអ្វីដែលអ្នកបានប្រាប់ ហើយព្យាយាមម្តងទៀត។
refused-too-many-tries = បានសាកច្រើនដងពេក។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។
refused-bad-pin = លេខ PIN មានបួនទៅប្រាំបីខ្ទង់ ហើយមិនមែនលេខរៀងងាយៗដូច មួយ ពីរ បី បួន ទេ។
refused-not-kept = ខ្ញុំមិនអាចប្តូរមួយនោះបានទេ។
intent-identify = ប្រាប់ថាអ្នកជាអ្នកណា
intent-sign-out = ចាកចេញពីគណនី
intent-my-addresses = ស្តាប់អាសយដ្ឋានរបស់អ្នក
intent-add-address = រក្សាទុកអាសយដ្ឋាន
intent-change-address = ប្តូរអាសយដ្ឋានរបស់អ្នក
intent-remove-address = លុបអាសយដ្ឋាន
intent-usual-address = ជ្រើសអាសយដ្ឋានធម្មតា
intent-my-methods = ស្តាប់របៀបបង់របស់អ្នក
intent-remove-method = លុបរបៀបបង់
intent-my-data = ស្តាប់អ្វីដែលខ្ញុំដឹងអំពីអ្នក
intent-forget-me = លុបទិន្នន័យរបស់អ្នក
intent-set-pin = កំណត់លេខ PIN

## Finding by what is known already

similar-to = ស្រដៀង { $name } មានមុខទាំងនេះ។
nothing-similar = ខ្ញុំមិនមានអ្វីផ្សេងស្រដៀង { $name } ទេ។
nothing-in-stock = ឥឡូវមុខទាំងនេះអស់ពីស្តុកទាំងអស់។
relaxed-rating = មិនមានមុខណាដែលអ្នកទិញឲ្យ { $value } ផ្កាយឡើងទៅទេ។ មុខទាំងនេះជិតបំផុត។
found-because = { $told ->
        [reviews] អ្នកទិញ { $name } និយាយអំពី { $words }។
        [description] ការពិពណ៌នា { $name } មានថា { $words }។
       *[attribute] { $name } គឺ { $words }។
    }

## What is asked about where two intents are near

intent-similar = រកអ្វីស្រដៀង
intent-search-rated = រកអ្វីដែលគេឲ្យពិន្ទុល្អ
intent-only-in-stock = មើលតែអ្វីដែលមានក្នុងស្តុក
intent-hand-over-cart = យកកន្ត្រកទៅឧបករណ៍ផ្សេង
intent-take-over-cart = បន្តកន្ត្រកពីឧបករណ៍ផ្សេង
