situation =
    .a = as suas requisições à API não estão fazendo o que deveriam
    .b = algo na sua conexão com a API não funciona
    .c = você está com problemas na API

explain =
    .a = Uma assinatura recusada costuma vir de um relógio fora de hora, de um texto assinado diferente do enviado ou da chave errada. Uma requisição recusada também pode ser permissão faltando, um IP fora da lista da chave ou chamadas demais em pouco tempo.
    .b = Quase sempre é uma destas coisas: o relógio, o texto exato que é assinado, a chave e as permissões dela, a lista de IPs ou o limite de chamadas.

where-error-code =
    .a = O código está no corpo da resposta.
    .b = Você encontra o código na resposta da requisição.

steps =
    .a =
        Estas verificações costumam achar a causa:
        1. Compare o relógio da sua máquina com o horário do servidor da API.
        2. Assine exatamente o texto enviado: mesma ordem, mesma codificação, nada a mais.
        3. Olhe a chave: permissões, lista de IPs, validade e subconta certa.
        4. Se vierem erros de limite, espace as chamadas e espere antes de repetir.
        O segredo da API é só seu: não envie para nós, não precisamos dele.
    .b =
        Eu seguiria esta ordem:
        1. O horário: o seu relógio e o do servidor.
        2. A assinatura: byte a byte o que é enviado, na mesma ordem e codificação.
        3. A chave: permissões, lista de IPs, validade e conta.
        4. Os limites: menos chamadas, e uma pausa depois de um erro de limite.
        O segredo da API fica com você; nunca o envie a ninguém.

next-step-asking =
    .a = Assim que receber a sua resposta, olho com a nossa equipe de API; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com o código, a equipe de API vê o que foi recusado; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, peço a análise e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: estou olhando com a nossa equipe de API, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. A equipe de API vê o que foi recusado e volto a falar com você { follow-up }.
    .c = Pedi à equipe de API que verifique, e dou notícias { follow-up }.
