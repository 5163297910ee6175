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
when-by = { $last ->
        [0] hoje
        [1] até amanhã
       *[other] em até { $last } dias
    }
when-between = em { $first } a { $last } dias
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
