# What hawker says in Brazilian Portuguese. A message's attributes (.b, .c) are further ways to say it; they take turns.
# Amounts, order numbers and lists arrive ready to be said or shown.
# Names of products have a gender that nobody knows here: sentences are worded so that none shows.

## Coming and going

welcome = Boas-vindas à { $shop }. O que você procura?
    .b = Olá, aqui é a { $shop }. O que posso encontrar para você?
welcome-back-cart = { $count ->
        [one] Ainda há um item no seu carrinho.
       *[other] Ainda há { $count } itens no seu carrinho.
    }
    .b = { $count ->
        [one] Seu carrinho ainda tem um item.
       *[other] Seu carrinho ainda tem { $count } itens.
    }
greet = Olá! O que você procura?
    .b = Oi! O que posso encontrar para você?
help = Você pode dizer: procuro tênis de corrida até sessenta reais, o segundo, coloca no carrinho, o que tem no carrinho, ou quero pagar. Pode perguntar sobre devoluções e horários, e a qualquer momento dizer repete, mais devagar ou desfaz.
    .b = Diga do que precisa, por exemplo uma jaqueta impermeável azul. Depois diga o segundo, coloca no carrinho, ou quero pagar. Diga repete, mais devagar, ou quero falar com uma pessoa quando quiser.
thanks = De nada. Mais alguma coisa?
    .b = Foi um prazer. Posso ajudar em algo mais?
goodbye = Até logo, e agradecemos a visita.
    .b = Agradecemos. Até a próxima.
goodbye-cart = Até logo. Vou guardar seu carrinho.
    .b = Até a próxima. Seu carrinho vai estar aqui quando você voltar.
person = Para falar com uma pessoa: { $contact }
    .b = Uma pessoa pode ajudar você. { $contact }
silence = Você ainda está aí? Diga do que precisa, ou diga ajuda.
    .b = Estou ouvindo. Diga do que precisa, ou diga ajuda.
silence-goodbye = Vou deixar você à vontade. Seu carrinho fica guardado, volte quando quiser.
    .b = Até logo. Vou guardar seu carrinho.
cancelled = Tudo bem, parei. Nada foi pedido.
    .b = Certo, deixa para lá. Nada foi pedido.
yes-to-what = Ótimo. O que você gostaria de fazer?
    .b = Certo. O que fazemos agora?
no-then = Tudo bem. O que você prefere?
    .b = Certo. Em que mais posso ajudar?

## Not understood

not-understood = Desculpe, não entendi.
    .b = Perdão, você pode repetir?
not-understood-again = Ainda não consegui entender.
    .b = Desculpe, continuo sem entender.
# After it: what may be said at this moment.
examples-anything = Você pode dizer: procuro jaquetas impermeáveis, o que está em promoção, ou ajuda.
    .b = Tente: procuro fones de ouvido até cinquenta reais, cadê o meu pedido, ou ajuda.
examples-list = Você pode dizer: o primeiro, me fala mais do segundo, quero levar o primeiro, ou mais opções.
    .b = Tente: o segundo, quanto custa o primeiro, mais opções, ou volta.
examples-cart = Você pode dizer: procuro jaquetas impermeáveis, mostra o carrinho, desfaz, ou quero pagar.
    .b = Tente: procuro fones de ouvido, o que tem no carrinho, muda para dois, ou quero pagar.
examples-choice = Você pode dizer: { $first }, o primeiro, o último, ou deixa para lá.
    .b = Tente: o primeiro, { $first }, ou deixa para lá.
examples-item = Você pode dizer um tipo de produto, como tênis de corrida ou chá verde, ou deixa para lá.
    .b = Tente o nome de um produto, como fone de ouvido, ou uma marca. Ou diga deixa para lá.
examples-number = Você pode dizer um número, como dois, ou deixa para lá.
    .b = Tente só o número, como cinco. Ou diga deixa para lá.
examples-code = Você pode soletrar, letra por letra, ou dizer deixa para lá.
    .b = Tente devagar, uma letra ou um dígito de cada vez. Ou diga deixa para lá.
examples-order-number = Você pode dizer os dígitos um por um, ou deixa para lá.
    .b = Tente um dígito de cada vez, devagar. Ou diga deixa para lá.
examples-confirm-order = Você pode dizer: sim, não, muda a entrega, ou o que tem no carrinho.
    .b = Tente: sim, faz o pedido. Ou: não. Ou: muda a entrega.
examples-yes-no = Você pode dizer sim ou não.
    .b = Por favor, diga sim ou não.
offer-person = Não estou conseguindo entender, desculpe. { $contact }
    .b = Desculpe, não entendo. Uma pessoa pode ajudar. { $contact }
nothing-to-repeat = Eu ainda não disse nada.
    .b = Ainda não há nada para repetir.
answered-elsewhere = Outra pessoa está falando nesta conversa. Ouça o seu carrinho e diga de novo o que falta.
    .b = Eu estava atendendo outra pessoa nesta conversa. Diga: mostra o carrinho, e depois diga de novo o que falta.
went-wrong = Desculpe, algo deu errado do nosso lado. Nada se perdeu. Tente de novo daqui a pouco.
    .b = Desculpe, tivemos um problema. Seu carrinho está guardado. Volte daqui a pouco.
one-moment = Um momento, por favor.
    .b = Só um instante.
books-closed = No momento não consigo acessar nosso sistema. Nada se perdeu, e nada é feito duas vezes. Por favor, diga isso de novo daqui a pouco.
    .b = Desculpe, nosso sistema está fora do ar por um instante. O que você disse é feito no máximo uma vez, então diga de novo daqui a pouco.
out-of-range = { $count ->
        [0] Ainda não listei nada. Diga o que você procura.
        [one] Só listei um.
       *[other] Só listei { $count }. Diga um número até { $count }.
    }
    .b = { $count ->
        [0] Ainda não há lista. O que você procura?
        [one] Só há um.
       *[other] Há { $count } na lista. Qual deles você quer?
    }
not-one-of-these = Desculpe, não é uma das opções.
    .b = Essa opção eu não tenho.

## How I speak

slower = Certo, vou falar mais devagar.
    .b = Tudo bem, mais devagar a partir de agora.
faster = Certo, vou falar mais rápido.
    .b = Tudo bem, mais rápido a partir de agora.
louder = Certo, mais alto.
    .b = Tudo bem, vou falar mais alto.
quieter = Certo, mais baixo.
    .b = Tudo bem, vou falar mais baixo.
more-time = Claro, sem pressa. Vou esperar mais antes de responder.
    .b = Com calma. Espero até você terminar.
less-time = Certo, vou responder mais depressa.
    .b = Tudo bem, não vou esperar tanto.
no-more-time = Sem pressa. Já estou esperando o máximo que posso.
    .b = Com calma, já espero o máximo que posso.
no-less-time = Já estou respondendo o mais depressa que posso.
    .b = Não consigo responder mais depressa.
no-slower = Já estou falando o mais devagar que posso.
    .b = Não consigo falar mais devagar.
no-faster = Já estou falando o mais rápido que posso.
    .b = Não consigo falar mais rápido.
no-louder = Já estou falando o mais alto que posso.
    .b = Não consigo falar mais alto.
no-quieter = Já estou falando o mais baixo que posso.
    .b = Não consigo falar mais baixo.

higher = Certo, uma voz mais aguda.
    .b = Tudo bem, mais aguda a partir de agora.
deeper = Certo, uma voz mais grave.
    .b = Tudo bem, mais grave a partir de agora.
other-voice = Certo, que tal esta voz?
    .b = Tudo bem, esta é outra voz.
no-higher = Esta é a voz mais aguda que tenho.
    .b = Não consigo falar mais agudo.
no-deeper = Esta é a voz mais grave que tenho.
    .b = Não consigo falar mais grave.
spelled = { $text }.
    .b = É { $text }.
nothing-to-spell = Ainda não citei nenhum nome.
    .b = Ainda não há nada para soletrar.
microphone-lost = Não consigo mais ouvir você: o microfone foi desconectado. Seu carrinho está guardado. Por favor, conecte o microfone de novo.
    .b = O microfone foi desconectado e não ouço nada. Nada se perdeu. Por favor, conecte o microfone de novo.
microphone-back = Estou ouvindo você de novo.
    .b = O microfone voltou. Pode continuar.

language-changed = Certo, vamos falar { $language }.
    .b = Tudo bem, { $language } a partir de agora.
language-not-heard = Mas aqui só entendo { $language } de ouvido: digite o que você precisa, ou diga em { $language }.
    .b = Mas de ouvido ainda só entendo { $language }. Digite, ou continue em { $language }.
language-unknown = Não falo essa língua. Falo { $languages }.
    .b = Essa língua eu não falo. Você pode escolher entre { $languages }.
language-which = Falo { $languages }. Qual você prefere?
    .b = Você pode escolher entre { $languages }. É só dizer o nome.

## Questions

ask-search-for = O que você procura?
    .b = O que você gostaria de encontrar?
ask-what-to-add = O que você quer colocar no carrinho?
    .b = O que devo colocar no seu carrinho?
ask-which-item = Qual você quer?
    .b = Qual deles?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = É o seguinte: { $name }.

ask-which-size = { $count ->
        [1] Só há no tamanho { $first }. É o seu tamanho?
        [2] Que tamanho: { $options }?
        [3] Que tamanho: { $options }?
        [4] Que tamanho: { $options }?
       *[other] Que tamanho você quer? De { $first } a { $last }.
    }
    .b = { $count ->
        [1] Tenho no tamanho { $first }. É o seu?
        [2] Qual tamanho: { $options }?
        [3] Qual tamanho: { $options }?
        [4] Qual tamanho: { $options }?
       *[other] Qual é o seu tamanho? Tenho de { $first } a { $last }.
    }
ask-which-package = { $count ->
        [1] Só há em { $first }. Pode ser?
       *[other] Que embalagem: { $options }?
    }
    .b = { $count ->
        [1] Tenho em { $first }. Pode ser?
       *[other] Qual embalagem: { $options }?
    }
ask-which-color = { $count ->
        [1] Só há na cor { $first }. Pode ser?
       *[other] Que cor: { $options }?
    }
    .b = { $count ->
        [1] Tenho na cor { $first }. Está bem assim?
       *[other] Que cor você prefere: { $options }?
    }
ask-which-value = { $attribute }: { $options }?
    .b = { $attribute }, qual você prefere: { $options }?
ask-which-line = Qual item do carrinho: { $options }?
    .b = Qual deles: { $options }?
ask-how-many = Quantas unidades você quer?
    .b = Quantas unidades?
# $number is read back digit by digit: "um cinco, quinze".
ask-check-number = Entendi { $number }. Está certo?
    .b = São { $number }. Certo?
far-too-many = É muito mais do que posso pedir: no máximo { $most } de uma coisa.
    .b = Tantas não dá: o máximo é { $most } do mesmo produto.
ask-digits = Então, quantas unidades? Diga dígito por dígito, por exemplo: cinco, zero.
    .b = Quantas, então? Diga um dígito depois do outro, por exemplo: um, cinco.
sold-by-piece = A venda de { $name } é por unidade.
    .b = Só tenho { $name } por unidade.
ask-pieces = Quantas unidades você quer?
    .b = Quantas devo colocar?
ask-coupon = Qual é o código?
    .b = Que código você quer usar?
ask-delivery = Como você quer receber?
    .b = Qual dessas opções você prefere?
ask-confirm-order = Posso fazer o pedido?
    .b = Quer que eu faça este pedido?
ask-confirm-empty = Posso tirar tudo do seu carrinho?
    .b = Quer mesmo esvaziar o carrinho?
ask-confirm-undo = Posso desfazer todas as mudanças?
    .b = Quer mesmo que eu desfaça tudo?
ask-confirm-remove = Posso tirar { $options }?
    .b = Você quer tirar { $options } do carrinho, é isso?
ask-confirm-cancel = Posso cancelar este pedido?
    .b = Quer mesmo cancelar o pedido?
ask-order-number = Qual é o número do pedido?
    .b = Por favor, diga o número do pedido.
ask-meant = Você quis dizer { $options }?
    .b = Seria { $options }?
previous-question = Tudo bem, voltamos.
    .b = Certo, a pergunta anterior.
left-question = Tudo bem, deixamos isso. O que você gostaria de fazer?
    .b = Certo, voltamos. Em que posso ajudar?
started-over = Tudo bem, do começo.
    .b = Certo, começamos de novo.
started-over-cart = { $count ->
        [one] Tudo bem, do começo. Ainda há um item no seu carrinho.
       *[other] Tudo bem, do começo. Ainda há { $count } itens no seu carrinho.
    }
    .b = { $count ->
        [one] Certo, começamos de novo. Seu carrinho ainda tem um item.
       *[other] Certo, começamos de novo. Seu carrinho ainda tem { $count } itens.
    }

## Finding

found = { $count ->
        [one] Encontrei uma opção para { $item }
       *[other] Encontrei { $count } opções para { $item }
    }{ $limit ->
        [below] {" "}por menos de { $high }
        [above] {" "}por mais de { $low }
        [between] {" "}entre { $low } e { $high }
       *[none] {""}
    }.
    .b = { $count ->
        [one] Há uma opção para { $item }
       *[other] Isto é o que tenho para { $item }
    }{ $limit ->
        [below] {" "}por menos de { $high }
        [above] {" "}por mais de { $low }
        [between] {" "}de { $low } a { $high }
       *[none] {""}
    }.
excluding = Vou deixar de fora { $things }.
    .b = Tudo bem, sem { $things }.
nothing-found = Não encontrei { $item }. Tente outras palavras, ou peça um tipo de produto, como tênis ou chá.
    .b = Não tenho nada para { $item }. O que mais poderia ser?
relaxed-price = { $limit ->
        [below] Não tenho nada por menos de { $high }.
        [above] Não tenho nada por mais de { $low }.
       *[between] Não tenho nada entre { $low } e { $high }.
    } Estas opções chegam mais perto.
    .b = { $limit ->
        [below] Não há nada por menos de { $high },
        [above] Não há nada por mais de { $low },
       *[between] Não há nada de { $low } a { $high },
    } mas estas opções chegam perto.
relaxed-color = Não tenho na cor { $value }. Há outras cores.
    .b = Não há na cor { $value }, mas há em outras cores.
relaxed-size = Não tenho no tamanho { $value }. Há outros tamanhos.
    .b = Não há no tamanho { $value }, mas há em outros tamanhos.
relaxed-brand = Não tenho nada da marca { $value }. Estas opções são de outras marcas.
    .b = Da marca { $value } não há, mas há de outras.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, em falta no momento.
    .b = { $number }: { $name }, { $price }, que está em falta.
offer-one = Quer saber mais, ou coloco no seu carrinho?
    .b = Você pode dizer me fala mais, ou coloca no carrinho.
offer = Qual você prefere?
    .b = Diga um número para saber mais, ou coloque um no carrinho.
offer-more = Diga um número, ou mais para ouvir outras opções.
    .b = Qual delas? Ou diga mais.
more = Aqui vão mais opções.
    .b = As próximas.
previous = De volta às opções de antes.
    .b = Aqui estão de novo as opções anteriores.
no-more = Essas eram todas.
    .b = Não há mais opções.
several = Tenho algumas opções assim.
    .b = Pode ser uma destas.
recommend = As pessoas gostam destas opções.
    .b = Talvez você goste destas.
nothing-to-recommend = Não tenho nada para sugerir agora. O que você procura?
    .b = Diga do que precisa, e eu procuro.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = Não há ofertas no momento.
    .b = Nada está em promoção agora.

## About a product

details = { $name }, da marca { $brand }. { $description }
    .b = { $name }, de { $brand }: { $description }
costs = { $name } custa { $price }.
    .b = { $name } sai por { $price }.
it-costs = Custa { $price }.
    .b = Sai por { $price }.
it-costs-from = Custa de { $low } a { $high }, dependendo da versão.
    .b = Fica entre { $low } e { $high }.
costs-from = { $name } custa de { $low } a { $high }, dependendo da versão.
    .b = { $name } fica entre { $low } e { $high }.
comes-in-color = Há em { $values }.
    .b = Você pode escolher entre { $values }.
comes-in-size = { $count ->
        [1] Há no tamanho { $first }.
        [2] Os tamanhos são { $values }.
        [3] Os tamanhos são { $values }.
        [4] Os tamanhos são { $values }.
       *[other] Os tamanhos vão de { $first } a { $last }.
    }
    .b = { $count ->
        [1] Há no tamanho { $first }.
        [2] Você pode escolher entre { $values }.
        [3] Você pode escolher entre { $values }.
        [4] Você pode escolher entre { $values }.
       *[other] Há tamanhos de { $first } a { $last }.
    }
extras = Você pode acrescentar { $names }.
    .b = Pode vir com { $names }.
bundle-holds = No kit: { $names }.
    .b = O kit vem com { $names }.
rated = { $count ->
        [one] Há uma avaliação, com { $stars } estrelas.
       *[other] Quem comprou dá nota { $stars } de 5.
    }
    .b = { $count ->
        [one] Uma pessoa deu nota { $stars } de 5.
       *[other] { $count } pessoas deram nota { $stars } de 5.
    }
available = Sim, temos { $name } em estoque.
    .b = Sim, { $name } está à venda.
available-as = Sim, temos { $name } em { $asked }.
    .b = Sim, há { $name } em { $asked }.
sold-out = { $name } está em falta no momento.
    .b = Desculpe, { $name } está fora de estoque.
sold-out-as = { $name } está em falta em { $asked }.
    .b = Desculpe, { $name } está fora de estoque em { $asked }.
not-made = Não há { $name } em { $asked }.
    .b = Desculpe, { $name } não existe em { $asked }.
no-colors = { $name } não tem cores para escolher.
    .b = Não há cores de { $name } para escolher.
no-sizes = { $name } não tem tamanhos para escolher.
    .b = Não há tamanhos de { $name } para escolher.
few-left = { $count ->
        [one] É a última unidade.
       *[other] Restam só { $count } unidades.
    }
    .b = { $count ->
        [one] Só resta uma unidade.
       *[other] Só há { $count } unidades.
    }
reviews = { $name } tem { $stars } de 5 estrelas.
    .b = Quem comprou dá a { $name } nota { $stars } de 5.
review = Uma opinião: { $text }
    .b = Alguém diz: { $text }
review-next = Outra opinião: { $text }
    .b = E mais uma: { $text }
no-reviews = Ninguém avaliou { $name } ainda.
    .b = Ainda não há avaliações de { $name }.
compare-item = { $name } custa { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } custa { $amount } a menos.
    .b = Com { $name } você economiza { $amount }.
compare-rated = Quem comprou avalia melhor { $name }.
    .b = { $name } tem as melhores avaliações.
compare-what = Quais dois devo comparar? Procure primeiro, depois diga compara o primeiro e o segundo.
    .b = Diga dois produtos para comparar.

## The cart

added = { $quantity ->
        [one] Coloquei { $name } no carrinho. O total é { $total }.
       *[other] Coloquei { $quantity } unidades de { $name } no carrinho. O total é { $total }.
    }
    .b = { $quantity ->
        [one] { $name }: foi para o carrinho. Dá { $total }.
       *[other] { $quantity } unidades de { $name } foram para o carrinho. Dá { $total }.
    }
added-several = Coloquei { $names } no carrinho. O total é { $total }.
    .b = { $names }: tudo no seu carrinho. Dá { $total }.
without-option = Não há { $name } com { $modifiers }, então vai sem.
    .b = { $name } não vem com { $modifiers }. Deixei isso de fora.
rest-dropped = Ainda não cheguei a { $rest }. Diga de novo quando quiser.
    .b = Faltou { $rest }. Por favor, diga de novo se ainda quiser.
added-none = Nenhuma unidade? Então não coloquei nada.
    .b = Tudo bem, não coloquei nada.
quantity-set = { $name }: agora { $quantity }.
    .b = Mudei { $name } para { $quantity }.
removed = Tirei { $name }.
    .b = { $name } saiu do seu carrinho.
# Labels have no variants: a thing has one name.
label-size = tamanho { $size }
label-in-color = { $item } em { $color }
label-of-brand = { $item } da { $brand }
label-that = isso
label-in-size = { $item } no { $size }
label-not = { $item }, menos { $things }
label-without = { $item }, sem { $things }
label-with-extras = { $name }, com { $extras }
label-counted = { $count ->
        [one] { $name }
       *[other] { $count } unidades de { $name }
    }
cart-lines = Você tem { $lines }.
    .b = No seu carrinho: { $lines }.
cart-discount = { $name }: { $amount } de desconto.
    .b = Você economiza { $amount } com { $name }.
cart-tax = Mais { $amount } de { $name }.
    .b = Acrescenta-se { $name }: { $amount }.
before-checkout = Antes disso, { $name }.
    .b = Primeiro uma pergunta sobre { $name }.
left-out = Deixo { $name } de fora.
    .b = Então { $name } fica de fora.
cart-total = O total é { $total }.
    .b = Dá { $total }.
cart-empty = Seu carrinho está vazio.
    .b = Não há nada no seu carrinho.
emptied = Seu carrinho está vazio agora. Diga desfaz para ter tudo de volta.
    .b = Tirei tudo. Você pode dizer desfaz.
kept = Tudo bem, deixei seu carrinho como está.
    .b = Certo, nada mudou.
coupon-applied = O código { $code } foi aplicado.
    .b = Usei { $code }.
coupon-replaced = Só vale um código: { $code } fica no lugar de { $before }, porque com ele você não economiza menos.
    .b = Dois códigos não se somam. Coloquei { $code } no lugar de { $before }, que não economiza mais.
undone = Desfiz.
    .b = Pronto, desfeito.
undone-several = { $count ->
        [one] Desfiz a última mudança.
       *[other] Desfiz as últimas { $count } mudanças.
    }
    .b = { $count ->
        [one] Pronto, a última mudança foi desfeita.
       *[other] Pronto, as últimas { $count } mudanças foram desfeitas.
    }
redone = Fiz a mudança de novo.
    .b = Pronto, refeito.
redone-several = { $count ->
        [one] Refiz uma mudança.
       *[other] Refiz { $count } mudanças.
    }
    .b = { $count ->
        [one] Pronto, uma mudança foi refeita.
       *[other] Pronto, { $count } mudanças foram refeitas.
    }
exchanged = { $quantity ->
        [one] { $name } em vez de { $before }. O total é { $total }.
       *[other] { $quantity } unidades de { $name } em vez de { $before }. O total é { $total }.
    }
    .b = { $quantity ->
        [one] Coloquei { $name } no lugar de { $before }. Dá { $total }.
       *[other] Coloquei { $quantity } unidades de { $name } no lugar de { $before }. Dá { $total }.
    }
other-line = Desculpe, então { $name }.
    .b = Tudo bem, { $name } em vez disso.
already-so = É isso que está no seu carrinho: { $name }.
    .b = Você já tem { $name } no carrinho.

## Checkout

# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] hoje
            [1] até amanhã
           *[other] em até { $last } dias
        }
       *[other] { $ahead ->
            [0] hoje
            [1] amanhã
           *[other] { $weekday }, { $day }
        }
    }
when-between = { $day ->
        [none] em { $first } a { $last } dias
       *[other] entre { $weekday }, { $day }, e { $until_weekday }, { $until }
    }
delivery-option = { $name } por { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, grátis, { $when }.
    .b = { $name } de graça, { $when }.
checkout-waits = Para continuar com o pedido, diga quero pagar.
    .b = Diga quero pagar quando quiser continuar com o pedido.
order-placed = Pedido feito. O número é { $number }. Pague { $total } no caixa e diga este número.
    .b = Está pedido. O número do seu pedido é { $number }. No caixa, com esse número, você paga { $total }.
not-ordered = Tudo bem, nada foi pedido. Seu carrinho continua aqui.
    .b = Certo, não pedi nada. Vou guardar seu carrinho.

## Orders

order-status = O pedido { $number }, de { $day }, no valor de { $total }, { $status ->
        [placed] foi feito e espera o pagamento no caixa.
        [paid] está pago e vai ser embalado.
        [packed] está embalado.
        [shipped] está a caminho.
        [ready] está pronto para a retirada.
        [delivered] foi entregue.
       *[cancelled] foi cancelado.
    }
    .b = Seu pedido { $number }, de { $day }, de { $total }, { $status ->
        [placed] foi registrado; falta o pagamento no caixa.
        [paid] está pago e segue para a embalagem.
        [packed] já está embalado.
        [shipped] já saiu daqui e está a caminho.
        [ready] já pode ser retirado.
        [delivered] já foi entregue.
       *[cancelled] está cancelado.
    }
order-found = É o pedido { $number }, de { $total }.
    .b = Encontrei o pedido { $number }, { $total }.
order-cancelled = O pedido { $number } foi cancelado.
    .b = Cancelei o pedido { $number }.
order-kept = Tudo bem, seu pedido continua valendo.
    .b = Certo, deixei o pedido como está.
already-cancelled = O pedido { $number } já foi cancelado.
    .b = Esse pedido, { $number }, já estava cancelado.

## Questions of policy

no-answer = Não tenho uma resposta para isso. { $contact }
    .b = Isso eu não sei. { $contact }

## Refusals

refused-unknown-product = Não tenho mais esse produto.
    .b = Esse produto não está mais aqui.
refused-out-of-stock = Desculpe, { $name } está em falta.
    .b = Sinto muito, não há mais { $name }.
refused-not-enough-stock = { $available ->
        [0] Desculpe, { $name } está em falta.
        [one] Só resta uma unidade de { $name }.
       *[other] Só restam { $available } unidades de { $name }.
    } Nada mudou.
    .b = { $available ->
        [0] Não há mais { $name }.
        [one] Só tenho uma unidade de { $name }.
       *[other] Só tenho { $available } unidades de { $name }.
    } Nada mudou.
fewer-than-asked = { $available ->
        [0] { $name } está em falta agora.
        [one] Agora você só pode levar uma unidade de { $name }.
       *[other] Agora você só pode levar { $available } unidades de { $name }.
    }
    .b = { $available ->
        [0] Desculpe, não há mais { $name }.
        [one] Desculpe, só há uma unidade de { $name }.
       *[other] Desculpe, só há { $available } unidades de { $name }.
    }
refused-quantity-limit = { $available ->
        [one] Você pode levar uma unidade de { $name }.
       *[other] Você pode levar até { $available } unidades de { $name }.
    } Nada mudou.
    .b = O limite de { $name } é { $available }. Nada mudou.
refused-not-in-cart = Isso não está no seu carrinho.
    .b = Não vejo isso no seu carrinho.
only-in-cart = { $name }: só { $count } no seu carrinho.
    .b = No seu carrinho: só { $count } de { $name }.
not-in-cart = Não encontro “{ $name }” no seu carrinho.
    .b = Não vejo “{ $name }” no seu carrinho.
refused-empty-cart = Seu carrinho está vazio.
    .b = Não há nada no seu carrinho.
refused-unknown-coupon = Não conheço o código { $name }.
    .b = O código { $name } não é nosso.
refused-coupon-expired = O código { $name } não vale mais.
    .b = Desculpe, { $name } já venceu.
refused-coupon-minimum = O código { $name } vale para compras a partir de { $minimum }.
    .b = { $name } funciona a partir de { $minimum }.
refused-coupon-used-up = O código { $name } já foi usado tantas vezes quanto podia.
    .b = Desculpe, o código { $name } se esgotou.
refused-coupon-used-before = Você já usou o código { $name }, e ele não funciona de novo.
    .b = Desculpe, { $name } não vale uma segunda vez para você.
refused-coupon-worse = Dois códigos não se somam. Fiquei com { $name }: você economiza { $minimum } a mais.
    .b = Só vale um código. { $name } fica, porque economiza { $minimum } a mais.
refused-no-coupon = Não há nenhum código no seu carrinho.
    .b = Você não usou nenhum código.
refused-unknown-delivery = Não entregamos dessa forma. Diga opções de entrega para ouvir as que temos.
    .b = Não conheço esse tipo de entrega. Diga opções de entrega para ouvir todas.
refused-no-delivery = Primeiro diga como você quer receber.
    .b = Por favor, escolha primeiro a entrega.
refused-cart-changed = Algo mudou desde que eu li para você.
    .b = Seu carrinho não é mais o mesmo.
refused-unknown-order = Não encontro o pedido { $name }.
    .b = Não há pedido { $name }.
refused-too-late = É tarde demais para mudar o pedido { $name }: ele já foi embalado.
    .b = O pedido { $name } já está embalado e não pode mais ser mudado aqui.
refused-nothing-to-undo = Não há nada para desfazer.
    .b = Não posso desfazer nada agora.
refused-nothing-to-redo = Não há nada para refazer.
    .b = Não desfiz nada que eu possa refazer.

## Names of intents, for "did you mean … or …?"

intent-search = procurar um produto
intent-add = colocar algo no carrinho
intent-set-quantity = mudar a quantidade
intent-remove = tirar algo do carrinho
intent-show-cart = ouvir o carrinho
intent-empty-cart = esvaziar o carrinho
intent-coupon = usar um cupom
intent-checkout = finalizar a compra
intent-choose-delivery = escolher a entrega
intent-yes = sim
intent-no = não
intent-cancel = parar
intent-order-status = saber de um pedido
intent-cancel-order = cancelar um pedido
intent-faq = perguntar sobre a loja
intent-greet = olá
intent-help = ajuda
intent-more = ouvir mais opções
intent-previous = voltar
intent-details = saber mais do produto
intent-price = o preço
intent-availability = saber se há em estoque
intent-compare = comparar
intent-choose = escolher um
intent-deals = ouvir as ofertas
intent-recommend = uma recomendação
intent-reviews = ouvir as avaliações
intent-repeat = repetir
intent-slower = falar mais devagar
intent-faster = falar mais rápido
intent-louder = falar mais alto
intent-quieter = falar mais baixo
intent-higher = uma voz mais aguda
intent-deeper = uma voz mais grave
intent-other-voice = outra voz
intent-spell = soletrar
intent-spell-number = soletrar um número
intent-more-time = ter mais tempo para falar
intent-less-time = responder mais depressa
intent-undo = desfazer
intent-redo = refazer
intent-start-over = começar de novo
intent-person = falar com uma pessoa
intent-speak-language = falar outra língua
intent-thanks = agradecer
intent-goodbye = até logo

## What a screen offers to say next

suggest-cart = mostra meu carrinho
suggest-deals = quais são as promoções
suggest-help = ajuda
suggest-first = o primeiro
suggest-more = mais
suggest-never-mind = deixa pra lá
suggest-yes = sim
suggest-no = não
suggest-delivery = mudar a entrega

## Paying

refused-unknown-payment = Aqui não dá para pagar dessa forma.
    .b = Desculpe, não aceitamos essa forma de pagamento.
refused-not-enough-credit = O saldo não é suficiente: { $name }. Por favor, escolha outra forma de pagamento.
    .b = Isso não basta: { $name }. Por favor, escolha outra forma de pagamento.
refused-order-limit = Aqui um pedido não pode passar de { $minimum }. Por favor, tire alguma coisa.
    .b = Passa de { $minimum }, o máximo para um pedido. Por favor, tire alguma coisa.
refused-day-limit = Aqui não dá para gastar mais de { $minimum } por dia. Por favor, tire alguma coisa, ou volte amanhã.
    .b = Hoje passaria de { $minimum }, o máximo por dia. Por favor, tire alguma coisa, ou volte amanhã.
refused-refund-too-high = Isso é mais do que há para devolver.
    .b = Não posso devolver mais do que foi pago.
refused-payment-settled = Isso não pode mais ser mudado, porque já foi pago ou devolvido.
    .b = É tarde demais para mudar isso: já foi pago ou devolvido.
ask-payment = Como você quer pagar: { $options }?
    .b = Você pode pagar { $options }. Qual prefere?
pay-by = Você paga { $method }.
    .b = O pagamento é { $method }.
payment-chosen = Tudo bem, você paga { $method }.
    .b = Certo, o pagamento fica { $method }.
payment-changed = Tudo bem, agora você paga o pedido { $number } { $method }.
    .b = Certo, o pagamento do pedido { $number } agora é { $method }.
order-placed-paid = Agradecemos. O número do seu pedido é { $number }. Já está pago: { $total }.
    .b = Está pedido e pago, { $total }. O número é { $number }.
order-placed-to-pay = Agradecemos. O número do seu pedido é { $number }. Dá { $total }, e você paga { $method }.
    .b = Está pedido. O número é { $number }. Custa { $total }, e você paga { $method }.
pay-now = Para pagar, abra o link na tela, ou aponte a câmera do celular para o código.
    .b = Na tela há um link para pagar, e um código para a câmera do seu celular.
pay-by-code = Para pagar, abra no celular o link da tela e mostre o código no caixa.
    .b = Na tela há um link. Mostre no caixa o código que ele abre e pague lá.
payment-paid = Sim, o pedido { $number } está pago: { $total }.
    .b = O pedido { $number } está pago, { $total }.
payment-open = Ainda não. O pedido { $number } custa { $total }, e você paga { $method }.
    .b = Ainda falta pagar { $total } do pedido { $number }. Você paga { $method }.
payment-processing = O pagamento do pedido { $number } está em andamento. Por favor, pergunte de novo daqui a pouco.
    .b = O pagamento do pedido { $number } ainda não foi concluído. Por favor, pergunte de novo daqui a pouco.
payment-cancelled = Não há nada a pagar pelo pedido { $number }.
    .b = O pedido { $number } não precisa de pagamento.
payment-refunded = Devolvemos { $total } do pedido { $number }.
    .b = O valor do pedido { $number } foi devolvido: { $total }.
payment-failed = O pagamento do pedido { $number } não passou, e nada foi cobrado. Por favor, escolha outra forma de pagamento.
    .b = Nada foi cobrado pelo pedido { $number }, porque o pagamento não passou. Por favor, escolha outra forma de pagamento.
payment-none = Você não fez aqui nenhum pedido que falte pagar.
    .b = Não conheço nenhum pedido seu que falte pagar.
card-number-refused = Por favor, nunca diga nem digite aqui o número de um cartão. Apaguei o número, e não preciso dele.
    .b = Parecia o número de um cartão, por isso apaguei. Nunca preciso dele.
ask-consent-by = Como você quer mostrar que é você: { $options }?
    .b = Para pagar assim, preciso ter certeza de que é você: { $options }?
ask-consent = { $by ->
        [code] Por favor, diga o código.
       *[other] Para pagar assim, diga sua senha numérica, por favor.
    }
    .b = { $by ->
        [code] Qual é o código, por favor?
       *[other] Sua senha numérica, por favor, para pagar assim.
    }
code-sent = Enviei um código para você.
    .b = Um código está a caminho.
code-not-sent = No momento não consigo enviar um código para você.
    .b = Não foi possível enviar o código agora.
consent-impossible = Não posso cobrar do que você tem guardado, porque você não tem senha aqui.
    .b = Sem uma senha, não posso usar o que você tem guardado.
label-consent-pin = com sua senha numérica
label-consent-code = com um código que eu envio
label-words-consent-pin = pin, senha, minha senha, com a senha, com minha senha, senha numérica, código pin
label-words-consent-code = código, um código, envia, envie, enviar, manda, mande, mandar, e-mail, email, mensagem, sms
label-words-kept = salvo, salva, guardado, guardada, cadastrado, cadastrada, de sempre, habitual, cartão final, com final, de final, que termina em, que termina com, terminado em, que vocês têm, na minha conta, no meu cadastro
label-words-mine = meu, minha, meus, minhas
label-pay-kept = com { $method }
label-digits = { $digits }
label-code-subject = Seu código para { $shop }
label-code-text = Seu código é { $code }. Ele vale uma vez, por dez minutos. Se você não está pagando agora na { $shop }, não conte este código a ninguém.
label-page-order = Pedido { $number }
label-page-total = { $total }
label-page-state-paid = Já está pago. Agradecemos.
label-page-state-refunded = Este valor foi devolvido.
label-page-state-nothing = Não há mais nada a pagar.
label-page-state-failed = O pagamento não passou, e nada foi cobrado. Por favor, escolha outra forma de pagamento.
label-page-state-till = Para pagar, mostre este código no caixa.
label-page-state-moment = Um momento, por favor …
label-page-state-card = Pagar com cartão:
label-page-state-pay = Pagar agora
label-page-state-confirm = Seu banco pede que você confirme este pagamento.
label-page-state-bank = Confirmar
label-page-gone = Esta página não existe mais.
label-sign-in-text = Seu código é { $code }. Ele vale uma vez, por dez minutos. Se você não está vinculando nem desvinculando agora sua conta na { $shop }, não conte este código a ninguém.
label-linking-title = Vincular { $shop } a { $platform }
label-linking-asks = { $platform } pede para comprar por você na { $shop }, com a sua voz: encontrar produtos, mudar seu carrinho, fazer pedidos, e ouvir e mudar o que a loja guarda de você, como pedidos, endereços e formas de pagamento. Antes de cobrar algo que você guarda, seu PIN ou um código é pedido.
label-field-contact = Seu e-mail ou número de telefone
label-field-pin = Seu PIN
label-field-code = O código que foi enviado a você
label-link-page-sent = Se a loja conhece este e-mail ou número, um código está a caminho. Ele vale uma vez, por dez minutos.
label-link-page-continue = Continuar
label-link-page-agree = Vincular
label-link-page-deny = Não vincular
label-link-page-wrong = Isso não estava certo. Confira e tente de novo.
label-link-page-wait = Houve tentativas demais. Espere um pouco e tente de novo.
label-link-page-stale = Esta página não vale mais, e nada foi mudado. Comece de novo.
label-link-page-refused = Algo neste pedido de vínculo não está certo, por isso nada foi vinculado. Comece de novo no aplicativo de onde você veio.
label-unlinking-title = Desvincular { $shop }
label-unlinking-asks = O que está vinculado à sua conta na { $shop }, como um assistente de voz, não comprará mais por você.
label-link-page-unlink = Desvincular
label-link-page-keep = Deixar vinculado
label-link-page-unlinked = Nada mais está vinculado à sua conta.
label-link-page-unchanged = Nada foi mudado.
intent-choose-payment = escolher como pagar
intent-payment-status = saber de um pagamento

## Delivering

refused-not-ready = Ainda falta algo para o pedido. Por favor, diga quero pagar.
    .b = Preciso de mais algumas informações antes de fazer o pedido. Por favor, diga quero pagar.
refused-bad-detail = Não consegui entender isso. Por favor, diga de novo, mais curto.
    .b = Isso eu não consegui anotar. Por favor, diga de novo, com menos palavras.
refused-bad-postcode = { $name } não é um CEP de lá.
    .b = Não existe o CEP { $name } lá.
refused-not-delivered-there = Desculpe, não entregamos em { $name }.
    .b = Sinto muito, { $name } é longe demais para nós: não entregamos lá.
refused-not-at-place = Desculpe, { $name } não tem tudo o que está no seu carrinho.
    .b = Nem tudo do seu carrinho existe em { $name }, desculpe.
ask-recipient = Para quem é? Por favor, diga o nome.
    .b = Que nome devo escrever no pacote?
ask-street = Para que rua e número vai?
    .b = Por favor, diga a rua e o número.
ask-city = E a cidade?
    .b = Em que cidade fica?
ask-postcode = E o CEP?
    .b = Qual é o CEP de lá?
ask-country = Que país: { $options }?
    .b = Fica em { $options }?
ask-contact = { $by ->
        [phone] Em que telefone podemos falar com você?
       *[email] Em que e-mail podemos falar com você?
    }
    .b = { $by ->
        [phone] Qual é o seu telefone, caso haja alguma dúvida?
       *[email] Qual é o seu e-mail, caso haja alguma dúvida?
    }
ask-place = Onde você quer retirar: { $options }?
    .b = Você pode retirar em { $options }. Qual prefere?
examples-address = Você pode dizer, soletrar letra por letra, ou escolher outra entrega. Ou diga deixa para lá.
    .b = Tente devagar, ou soletrando. Também pode escolher outra entrega, ou dizer deixa para lá.
delivery-to = Vai para { $name }, { $street }, { $city }, { $postcode }.
    .b = Vou mandar para { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = Você pode retirar em { $name } { $ahead ->
        [0] hoje
        [1] amanhã
       *[other] { $weekday }, { $day },
    } a partir das { $time }.
    .b = Fica à sua espera em { $name } { $ahead ->
        [0] hoje
        [1] amanhã
       *[other] { $weekday }, { $day },
    } a partir das { $time }.
changed-since = { $what ->
        [goods] O que está no seu carrinho mudou.
        [coupon] O cupom mudou.
        [delivery] A entrega mudou.
        [address] O endereço mudou.
        [contact] A forma de falar com você mudou.
        [payment] A forma de pagamento mudou.
        [date] Agora chega em outro dia.
        [price] Um preço mudou.
       *[several] Algo mudou desde que eu li para você.
    }
    .b = { $what ->
        [goods] Agora há outra coisa no seu carrinho.
        [coupon] O cupom não é mais o mesmo.
        [delivery] A entrega não é mais a mesma.
        [address] O endereço não é mais o mesmo.
        [contact] A forma de falar com você não é mais a mesma.
        [payment] A forma de pagamento não é mais a mesma.
        [date] O dia da chegada não é mais o mesmo.
        [price] Um preço não é mais o mesmo.
       *[several] Seu carrinho não é mais o mesmo.
    }
no-address = Ainda não tenho um endereço.
    .b = Você ainda não me disse nenhum endereço.
delivery-arrives = Pedindo agora, chega com { $name } { $when }.
    .b = Se você pedir agora, com { $name } chega { $when }.
delivery-in-time = Sim. Pedindo agora, chega com { $name } { $when }.
    .b = Sim, com { $name } chega { $when } se você pedir agora.
delivery-too-late = Desculpe, não até { $weekday }, { $day }. Com { $name } chega { $when }.
    .b = Infelizmente { $weekday }, { $day }, é cedo demais. Com { $name } chega { $when }.
delivery-order-by = Para isso, por favor peça até as { $time } { $ahead ->
        [0] de hoje
        [1] de amanhã
       *[other] de { $weekday }
    }.
    .b = Isso vale para pedidos até as { $time } { $ahead ->
        [0] de hoje
        [1] de amanhã
       *[other] de { $weekday }
    }.
no-delivery-date = Não sei dizer quando isso chegaria.
    .b = Não há um dia que eu possa prometer para isso.
intent-address = dizer para onde vai
intent-delivery-date = saber quando chega

## After an order

ask-which-pieces = Qual destes: { $options }?
    .b = De qual você está falando: { $options }?
ask-which-variant = O que você quer no lugar? Há { $options }.
    .b = O que vai ser em vez disso? Você pode escolher { $options }.
ask-reason = Qual é o motivo: { $options }?
    .b = Por quê, por favor: { $options }?
ask-refund-to = Que forma de pagamento devo usar para o dinheiro: { $options }?
    .b = Para onde vai, ou de onde vem, o dinheiro: { $options }?
ask-new-method = Como você prefere pagar agora: { $options }?
    .b = Que forma de pagamento vai ser: { $options }?
ask-new-address = Para onde deve ir? Diga rua, cidade e CEP.
    .b = Qual é o novo endereço? Diga rua, cidade e CEP.
ask-confirm-change = Posso fazer isso?
    .b = Está certo assim?
order-tracking = O pedido { $number } está com { $carrier }. O código de rastreio é { $tracking }.
    .b = Quem leva o pedido { $number } é { $carrier }; o código de rastreio é { $tracking }.
order-tracking-expected = Deve chegar { $day }.
    .b = A previsão é { $day }.
order-no-tracking = O pedido { $number } ainda não tem código de rastreio.
    .b = Ainda não há código de rastreio para o pedido { $number }.
orders-count = { $count ->
        [0] Não encontro nenhum pedido seu.
        [one] Você tem um pedido.
       *[other] Você tem { $count } pedidos. Estes são os últimos.
    }
    .b = { $count ->
        [0] Não há nenhum pedido de que eu possa falar.
        [one] Há um pedido seu.
       *[other] Há { $count } pedidos seus. Os últimos são estes.
    }
order-holds = Nele: { $names }.
    .b = O pedido tem { $names }.
return-read = Você devolve { $names } do pedido { $number }.
    .b = Do pedido { $number }, volta para nós: { $names }.
exchange-read = Você devolve { $names } do pedido { $number }, e recebe { $wanted } no lugar.
    .b = Do pedido { $number }: { $wanted } em troca de { $names }.
change-read = No pedido { $number } você recebe { $wanted } em vez de { $names }.
    .b = Pedido { $number }: { $wanted } no lugar de { $names }.
remove-read = Tiro { $names } do pedido { $number }.
    .b = O pedido { $number } fica então sem { $names }.
address-read = O pedido { $number } vai para { $address }.
    .b = Mando o pedido { $number } para { $address }.
payment-read = O pagamento do pedido { $number } passa a ser: { $method }.
    .b = Mudo o pagamento do pedido { $number } para { $method }.
cancel-read = Cancelo o pedido { $number }, de { $total }. O motivo: { $reason }.
    .b = O pedido { $number }, de { $total }, será cancelado. O motivo: { $reason }.
money-back = Você recebe { $amount } de volta: { $method }.
    .b = { $amount } voltam para você: { $method }.
money-due = Você paga mais { $amount }: { $method }.
    .b = São mais { $amount }: { $method }.
money-same = O preço continua o mesmo.
    .b = Custa o mesmo.
return-fee = A devolução custa { $amount }, que já foram descontados.
    .b = Descontei { $amount } pela devolução.
return-made = Está registrado. O número da devolução é { $number }. Por favor, coloque esse número no pacote.
    .b = Pronto. O número da devolução é { $number }; escreva no pacote.
order-changed = O pedido { $number } foi mudado.
    .b = Pronto, o pedido { $number } está como você quer.
change-dropped = Tudo bem, deixei o pedido como está.
    .b = Certo, nada mudou.
only-once = Isso só pode ser feito uma vez por pedido. Se você quer mudar mais alguma coisa nele, diga antes de dizer sim.
    .b = Um pedido só pode ser mudado assim uma vez, então diga tudo antes de dizer sim.
no-such-variant = Não há { $name } assim.
    .b = Assim não existe { $name } no momento.
reordered = Coloquei { $names } no seu carrinho.
    .b = { $names }: de novo no seu carrinho.
reorder-missing = Agora não consigo { $names } para você.
    .b = Em falta no momento: { $names }.
receipt-said = Pedido { $number }, de { $day }: { $names }. Você pagou { $total }.
    .b = O recibo do pedido { $number }, de { $day }: { $names }, { $total } no total.
receipt-open = Pedido { $number }, de { $day }: { $names }, { $total } no total.
    .b = É o pedido { $number }, de { $day }: { $names }. Soma { $total }.
receipt-due = Falta pagar { $amount }.
    .b = Você ainda precisa pagar { $amount }.
receipt-back = Foram devolvidos { $amount }.
    .b = Devolvemos { $amount }.
receipt-cancelled = O pedido foi cancelado.
    .b = Ele foi cancelado.
# Ways to pay, as they are named within a sentence.
label-method-original = a mesma forma em que você pagou
label-method-card = cartão { $brand } final { $digits }
label-method-paypal = PayPal
label-method-gift-card = seu vale-presente
label-method-store-credit = crédito na loja
# What people call these, parted by commas.
label-words-original = original, mesma forma, mesmo jeito, do jeito que paguei, como eu paguei, de onde veio
label-words-card = cartão, cartão de crédito, cartão de débito
label-words-paypal = paypal, pay pal
label-words-gift-card = vale presente, cartão presente, vale
label-words-store-credit = crédito na loja, crédito da loja, crédito com vocês
# On paper.
label-receipt-title = Recibo
label-receipt-order = Pedido { $number }, { $day }
label-receipt-goods = Produtos
label-receipt-tax = { $included ->
        [no] Impostos
       *[yes] Impostos incluídos
    }
label-receipt-total = Total
label-receipt-paid-by = Pagamento: { $method }
label-receipt-unpaid-title = Pedido
label-receipt-due = A pagar
label-receipt-back = Devolvido
label-receipt-cancelled = Este pedido foi cancelado.
label-return-label-title = Devolução { $number }
label-return-label-how = Coloque isto no pacote. Pertence ao pedido { $number }.
refused-not-delivered = O pedido { $name } ainda não foi entregue, então nada pode voltar ainda.
    .b = Nada do pedido { $name } pode ser devolvido antes da entrega.
refused-return-window = A devolução de { $name } pode ser feita em até { $available ->
        [one] { $available } dia
       *[other] { $available } dias
    }, e esse prazo acabou.
    .b = O prazo de { $available ->
        [one] { $available } dia
       *[other] { $available } dias
    } para devolver { $name } já passou.
refused-not-returnable = Não é possível devolver { $name }.
    .b = Sinto muito, não aceitamos { $name } de volta.
refused-returned-already = A devolução de { $name } já está em andamento.
    .b = Você já devolveu { $name }.
refused-more-than-bought = Você só pode devolver ou trocar { $available } de { $name }.
    .b = Só há { $available } de { $name } no pedido.
refused-not-in-order = Não vejo isso no pedido { $name }.
    .b = Isso não está no pedido { $name }.
refused-unknown-return = Não encontro a devolução { $name }.
    .b = Não há devolução { $name }.
refused-no-more-changes = Nada do pedido { $name } pode mais ser mudado, trocado ou devolvido.
    .b = Não posso mudar mais nada no pedido { $name }.
refused-not-allowed = Isso não pode ser mudado no pedido { $name }.
    .b = A loja não me deixa mudar isso no pedido { $name }.
refused-reason-needed = Preciso de um destes motivos para cancelar o pedido { $name }.
    .b = Para cancelar o pedido { $name }, preciso de um motivo.
refused-nothing-left = Então não sobraria nada do pedido { $name }. Você pode cancelar o pedido.
    .b = Isso seria todo o pedido { $name }. Diga cancelar meu pedido.
refused-variant-sold-out = Assim { $name } está em falta agora.
    .b = Agora não há { $name } assim.
refused-other-product = { $name } só pode ser trocado pela mesma coisa em outro tamanho, cor ou versão.
    .b = No lugar de { $name } só a mesma coisa em outro tamanho, cor ou versão.
refused-method-refused = Essa forma de pagamento não serve para isso.
    .b = O dinheiro não pode ir por aí.
refused-incomplete-address = Um endereço precisa de rua, cidade e CEP.
    .b = Por favor, diga o endereço inteiro: rua, cidade e CEP.
intent-return-items = devolver algo
intent-exchange-items = trocar algo
intent-change-order = mudar um pedido
intent-remove-from-order = tirar algo de um pedido
intent-change-order-address = mudar o endereço de um pedido
intent-change-order-payment = mudar o pagamento de um pedido
intent-reorder = pedir o mesmo de novo
intent-receipt = um recibo
intent-order-tracking = o código de rastreio
intent-my-orders = ouvir seus pedidos

## The cart goes along

handover-code = O código do seu carrinho é { $number }. No outro aparelho, diga: o código do meu carrinho é, e estes dígitos. Vale uma vez, por dez minutos.
    .b = O código é { $number }. Diga lá: o código do meu carrinho é, e os dígitos. Vale por dez minutos.
handover-taken = Seu carrinho agora está aqui.
    .b = Já tenho o seu carrinho.
ask-handover-code = Quais são os seis dígitos do código?
    .b = Por favor, diga os seis dígitos.
refused-unknown-code = Esse código não funciona. Pode ser antigo demais, ou já foi usado.
    .b = Não encontro esse código. Ele vale uma vez, por dez minutos.
refused-too-many-codes = Foram códigos errados demais. Por favor, tente de novo em dez minutos.
    .b = Estava errado vezes demais. Tente de novo em dez minutos, por favor.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options }?
    .b = { $text } Você pode dizer { $options }.
ask-open = { $text }
    .b = Só uma pergunta: { $text }
guide-offer = Há muitas opções. Diga me ajuda a escolher, e eu pergunto do que você precisa.
    .b = É bastante coisa. Se quiser, diga me ajuda a escolher.
# Why a product is recommended; the names follow in a list.
because-due = Você costuma comprar { $name } a cada { $unit ->
        [weeks] { $count ->
            [one] semana.
           *[other] { $count } semanas.
        }
       *[days] { $count ->
            [one] dia.
           *[other] { $count } dias.
        }
    }
    .b = Mais ou menos a cada { $unit ->
        [weeks] { $count ->
            [one] semana
           *[other] { $count } semanas
        }
       *[days] { $count ->
            [one] dia
           *[other] { $count } dias
        }
    } você compra { $name }.
because-again = Você já comprou { $name } antes.
    .b = { $name }: você já comprou isso antes.
because-together = { $name }: muita gente leva junto com { $because }.
    .b = Com { $because }, muita gente leva { $name }.
because-similar = { $name }, porque você compra { $because }.
    .b = Porque você compra { $because }: { $name }.
because-popular = { $name } faz sucesso em { $category }.
    .b = Em { $category }, muita gente compra { $name }.
buy-again = Talvez esteja na hora de comprar isto de novo.
    .b = Isto você compra sempre.
buy-again-nothing = Não vejo nada que você compre sempre.
    .b = Ainda não há nada que você compre com regularidade.
buy-again-unknown = Isso eu só sei dizer quando sei quem é você.
    .b = Para isso preciso saber quem é você.
intent-guide = ajuda para escolher
intent-buy-again = o que comprar de novo
intent-ask-policy = uma regra da loja

## Who is speaking

ask-identity = Quem é você? Diga seu e-mail, seu telefone ou o número de um pedido.
    .b = Por favor, diga seu e-mail, seu telefone ou o número de um pedido.
ask-identity-name = E o seu nome, por favor?
    .b = Em nome de quem está?
ask-identity-postcode = E o CEP desse pedido, por favor? Ou, se for retirado na loja, o e-mail ou telefone informado.
    .b = Para que CEP vai esse pedido? Se for retirado na loja: qual e-mail ou telefone foi informado?
ask-pin = Por favor, diga sua senha numérica.
    .b = Qual é a sua senha numérica?
ask-new-pin = Que senha numérica você quer? Precisa ter de quatro a oito dígitos.
    .b = Por favor, escolha uma senha de quatro a oito dígitos.
ask-book-address = Qual é o endereço? Diga rua, cidade e CEP.
    .b = Diga o endereço, por favor: rua, cidade e CEP.
ask-confirm-account = Posso fazer isso?
    .b = É isso que você quer?
examples-identity = Diga devagar, uma letra ou um dígito de cada vez se preferir. Ou diga deixa para lá.
    .b = Você pode soletrar, letra por letra, ou dizer deixa para lá.
identity-needed = Para isso preciso saber quem é você.
    .b = Isso eu só posso fazer sabendo quem é você.
link-offered = Coloquei no seu aplicativo um cartão com que você pode vincular sua conta.
    .b = Você pode vincular sua conta pelo cartão que coloquei no seu aplicativo.
identity-more-needed = Para isso preciso ter mais certeza de quem é você.
    .b = Isso é particular, então preciso perguntar mais uma vez.
identified = Agradeço, { $name }.
    .b = Olá, { $name }.
identified-order = Agradeço. Encontrei o pedido { $number }.
    .b = Aqui está: pedido { $number }.
identity-same = Já conheço você, { $name }.
    .b = Você já se identificou, { $name }.
signed-out = Tudo bem, não sei mais quem é você.
    .b = Certo, você saiu da sua conta.
your-addresses = { $count ->
        [0] Não tenho nenhum endereço seu.
        [one] Tenho este endereço seu: { $addresses }.
       *[other] Tenho estes endereços seus, primeiro o de sempre: { $addresses }.
    }
    .b = { $count ->
        [0] Não há nenhum endereço na sua agenda.
        [one] Na sua agenda de endereços: { $addresses }.
       *[other] Na sua agenda de endereços, primeiro o de sempre: { $addresses }.
    }
your-methods = { $count ->
        [0] Não guardo nenhuma forma de pagamento sua.
       *[other] Isto eu guardo para você: { $methods }.
    }
    .b = { $count ->
        [0] Você não tem forma de pagamento guardada comigo.
       *[other] Você pode pagar com { $methods }.
    }
label-gift-card-left = vale-presente de { $total }
label-credit-left = crédito de { $total } na loja
your-data = Guardo seu nome, { $name }, como falar com você, { $addresses ->
        [0] nenhum endereço
        [one] um endereço
       *[other] { $addresses } endereços
    }, { $methods ->
        [0] nenhuma forma de pagamento
        [one] uma forma de pagamento
       *[other] { $methods } formas de pagamento
    } e { $orders ->
        [0] nenhum pedido
        [one] um pedido
       *[other] { $orders } pedidos
    }. A loja entrega tudo isso por escrito: { $contact }
    .b = Você é { $name }. Guardo para você: endereços: { $addresses }, formas de pagamento: { $methods }, pedidos: { $orders }. Para receber por escrito: { $contact }
forget-read = Apago seu nome, seus endereços, suas formas de pagamento e sua senha. Isso não pode ser desfeito.
    .b = Tudo sobre você será apagado para sempre: nome, endereços, formas de pagamento e senha.
data-forgotten = Está apagado. Não sei mais nada sobre você.
    .b = Pronto. Nada sobre você fica guardado.
address-add-read = Guardo { $address } para você.
    .b = Sua agenda de endereços recebe { $address }.
address-usual-read = Mando seus pedidos para { $address }.
    .b = { $address } passa a ser seu endereço de sempre.
address-remove-read = Tiro { $address } da sua agenda de endereços.
    .b = { $address } não fica mais na sua agenda.
method-remove-read = Apago { $method }.
    .b = Não guardo mais { $method }.
account-changed = Pronto.
    .b = Está mudado.
account-unchanged = Tudo bem, nada mudou.
    .b = Certo, fica tudo como está.
pin-set = Sua senha está definida.
    .b = Pronto, agora você tem uma senha.
refused-not-recognised = Não consigo encontrar isso. Por favor, confira o que você me disse, e tente de novo.
    .b = Isso não combina. Por favor, confira e tente de novo.
refused-too-many-tries = Foram tentativas demais. Por favor, tente de novo daqui a pouco.
    .b = Por favor, espere um pouco antes de tentar de novo.
refused-bad-pin = Uma senha tem de quatro a oito dígitos, e não pode ser uma sequência simples como um dois três quatro.
    .b = Por favor, use de quatro a oito dígitos que não sejam uma sequência simples.
refused-not-kept = Isso eu não posso mudar.
    .b = Isso não pode ser mudado.
intent-identify = dizer quem é você
intent-sign-out = sair da conta
intent-my-addresses = ouvir seus endereços
intent-add-address = guardar um endereço
intent-change-address = mudar seu endereço
intent-remove-address = apagar um endereço
intent-usual-address = escolher seu endereço de sempre
intent-my-methods = ouvir suas formas de pagamento
intent-remove-method = apagar uma forma de pagamento
intent-my-data = ouvir o que sei sobre você
intent-forget-me = apagar seus dados
intent-set-pin = definir uma senha

## Finding by what is known already

similar-to = Parecidas com { $name }, há estas opções.
    .b = Estas opções lembram { $name }.
nothing-similar = Não tenho mais nada parecido com { $name }.
    .b = Fora { $name }, não há nada parecido.
nothing-in-stock = Nenhuma destas opções está disponível agora.
    .b = Tudo isso está em falta no momento.
relaxed-rating = Não tenho nada com nota { $value } ou mais. Estas opções chegam mais perto.
    .b = Nada tem { $value } estrelas ou mais. As melhores são estas.
found-because = { $told ->
        [reviews] Quem comprou { $name } comenta sobre { $words }.
        [description] A descrição de { $name } fala em { $words }.
       *[attribute] { $name } é { $words }.
    }
    .b = { $told ->
        [reviews] { $words }: é o que comenta quem comprou { $name }.
        [description] { $words }: é o que diz a descrição de { $name }.
       *[attribute] É { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = procurar algo parecido
intent-search-rated = procurar o que é bem avaliado
intent-only-in-stock = ver só o que há em estoque
intent-hand-over-cart = levar o carrinho para outro aparelho
intent-take-over-cart = continuar com o carrinho de outro aparelho
