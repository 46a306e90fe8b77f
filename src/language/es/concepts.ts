import type { ConceptWords } from '../engine/concept.ts';

/** What words are about, in Spanish: folded; `desaloj*` is every word that begins so. */
export const conceptWords: ConceptWords = {
  self: 'yo mi mis me nos nuestro nuestra nuestros nuestras nosotros mio mia mios conmigo',
  you: 'usted ustedes su sus tu tus te les los le vosotros vuestro os',
  not: 'no nunca jamas tampoco sin nadie nada ni ningun ninguno ninguna apenas',
  relative: `esposo esposa marido mujer pareja novio novia madre mama padre papa hijo hija hermano hermana abuela abuelo
    abuelita abuelito tio tia primo prima sobrino sobrina suegro suegra yerno nuera papi mami cunado cunada compadre
    comadre nieto nieta padrastro madrastra familia amigo amiga viejito viejo vieja jefita ama apa mija mijo vecino
    vecina senor senora`,
  child: `bebe bebes bebito recien nacido nacida nino nina ninos ninas hijos hijas nene nena nenes nenas muchachos
    muchachas chiquitos criaturas cuna menor menores chamacos chavos pelaos nietos nietas gemelos`,
  former: 'ex exmarido exesposo exnovio abusador agresor',
  staff: `gerente encargado encargada empleado empleada empleados trabajador administrador administradora dueno duena
    casero casera oficina compania empresa secretaria recepcionista muchacho mantenimiento super plomero conserje manager
    inspector`,
  pays: `pago pague pagar pagamos pagaron pagado pagada pagando pague saldo saldado liquide liquidado abone abono sent
    mande mandamos deposite depositamos deposito entregue entregamos di dimos transferi transferencia lleve giro
    efectivo cubierto cubrio`,
  proof: `recibo recibos comprobante comprobantes confirmacion talon justificante ticket banco cheque cheques giro orden
    cobraron cobrado descontaron desconto depositado aplicaron sistema portal buzon sobre firmado sello papelito`,
  debt: 'debo debe deben debemos debia deuda deudas deber saldo atrasado atrasada atraso cantidad monto total cuenta balance',
  charge: `cobro cobros cobran cobraron cobrando cobrar cobra cobre cargo cargos recargo recargos multa multas interes
    intereses deposito tarifa factura aumento subieron subio suben subir aumentaron precio`,
  mistaken: `mal equivocado equivocada equivocados equivocacion equivocaron error errores falso falsa inventado inventada
    inventan inventando inventaron incorrecto incorrecta confundido confunden confundio doble dos veces triple raro rara
    cuadra cuadran fraude estafa chueco abusivo numeros`,
  disputes: `injusta injusto injustos autorizo disputo disputar reconozco acepto niego rechazo reclamo reclamar pelear expliquen explique explicacion
    desglose revise revisen verifiquen comprueben corrijan arreglen quiten quitenme devuelvan devuelvame acuerdo firme
    prometieron dijeron autorice corresponde culpa responsable justo`,
  others: 'anterior anteriores antes otro otra otros inquilino inquilina alguien vivia vivian',
  program:
    'seccion programa vivienda bono subsidio ayuda gobierno iglesia trabajadora social agencia parte mitad cubre paga',
  law: `ley leyes ilegal ilegales legal legalmente derecho derechos permitido permite permiten valido contrato delito
    crimen viola violan violando violacion prohibido obligacion obligados codigo reglamento abuso puede pueden`,
  court: `penado papel difamacion desahucio corte cortes juez jueza tribunal juzgado juicio audiencia demanda demandas demandar demandare demando demandarlos
    demandarles citatorio citacion orden alguacil marshal sheriff mediacion fiscal fiscalia evidencia evidencias pruebas
    prueba testigo testifique testificar papeles denunciado acusar consecuencias`,
  lawyer: `abogado abogada abogados abogadas licenciado licenciada lic lcda defensor defensora defienda defiende represent*
    asesor asesoria despacho bufete juridico juridica clinica servicios legales`,
  authority: `inspector inspectores inspeccion policia autoridades autoridad ciudad condado estado gobierno alcalde alcaldia
    vivienda salud salubridad consumidor procuraduria noticias prensa periodico reportero telemundo univision television
    concejal fiscalia bomberos`,
  reports: `denuncia denuncias denunciar denuncie denunciare denunciarlos queja quejas quejarme queje quejamos querella
    reportar reporte reporto reporte reportarlos sindicato organizando grabado grabe grabando grabacion fotos video videos
    capturas documentando radique demande exponer redes`,
  evicts: `desaloj* echar echarme echan botar botan botarme sacar sacan sacarme sacarnos correr corren correrme corriendo
    chapas cerraduras aviso calle renovar`,
  retaliates: 'represalia* venganza vengan* desde luego despues justo casualidad castigan castigo contra',
  ethnicity: `negro negra negros negras moreno morena prieto prieta blanco blanca blancos blancas latino latina latinos
    latinas hispano hispana hispanos hispanas mexicano mexicana mexicanos centroamericano* salvadoreno* guatemalteco*
    hondureno* colombiano* venezolano* haitiano haitianos cubano cubanos dominicano dominicanos boricua puertorriqueno*
    indio india indios indigena indigenas africano arabe chino chinos americano americanos gringo gringos raza racista
    racistas racismo color piel acento mojado mojados espalda extranjero extranjeros inmigrante inmigrantes origen`,
  faith: 'musulman musulmana judio judia religion iglesia cristiano catolico evangelico biblia velo rezar orar testigo',
  orientation: 'gay lesbiana trans homosexual joto maricon travesti',
  sexual: `sexual sexuales sexo favores favor propuesta propuestas insinua* manosea* toco toca tocarme tocar besar beso
    desnuda desnudo bano banando carinosa bonita guapa cama acosa acosan acoso acosando salir cochinadas cosas feas viola
    violo`,
  unequal: `tratan trata tratando trato tratar diferente diferencia igual iguales solo solamente nomas siempre demas otros
    otras todos discrimin* preferencia favoritos injusto prejuicio mujer mujeres soltera solteras madres embarazada ingles
    espanol hablo hablan hablar gente animales burlan pais`,
  immigration:
    'migra inmigracion migracion deportar deporten deportaron deportado visa tps asilo indocumentado papeles ice',
  military: `ejercito militar militares soldado soldada marina marino naval marines guardia nacional reserva reservista
    desplegado desplegada desplegaron despliegue activaron activo movilizan movilizaron movilizado base cuartel sargento
    cabo teniente ordenes entrenamiento recluta batallon barco kuwait irak corea alemania japon army navy servicio`,
  death: `adelanto panteon enterrando murio murieron muerto muerta muertos muerte fallecio fallecimiento fallecido fallecida fallecieron difunto
    difunta entierro enterramos enterrar enterre sepelio sepultura velorio velando velar funeral funeraria luto duelo
    viuda viudo enviude cementerio panteon ataud cenizas mataron asesinaron cielo defuncion suicido`,
  departed:
    'perdi perdimos perdio partio fue llevo quito descanse descansa descanso paz dios senor vida nosotros gloria',
  ill: `malo mala rinones incubadora prematura prematuro grave enfermo enferma enfermos enfermedad hospital hospitalizado hospitalizada internado internada internaron urgencias
    emergencia terapia intensiva cancer tumor quimio quimioterapia operacion operaron operar operado cirugia derrame infarto
    corazon doctor doctora medico diagnosticaron covid neumonia accidente lastime lastimado lastimo rompi quebre fractura
    pierna brazo espalda columna depresion ansiedad psiquiatria dialisis rinon diabetes insulina asma embarazada embarazo
    parto reposo cama medicina medicinas medicamento tratamiento rehabilitacion convulsiones coma clinica incapacidad`,
  work: `trabajo trabajos trabajar trabaja trabajaba trabajando jale jales chamba camello empleo patron patrona jefe horas
    hora turno turnos sueldo salario quincena cheque fabrica restaurante obra construccion campo bodega maquila taller
    negocio tienda hotel limpiando limpieza liquidacion desempleo desempleado desempleada ingreso ingresos entrada
    entradas uber`,
  losing: `suspendieron descansaron descanso perdi perdimos perdio quitaron quito cerraron cerro cortaron recortaron bajaron despid* corrieron botaron
    descansaron suspendieron negaron denegaron pararon paro quede quedo quedamos dejaron dejo abandono robaron robo
    asaltaron vaciaron hackearon embargaron quemo quemaron incendio inundo preso presa carcel detuvieron detenido
    agarraron llevaron`,
  need: `panales ahogan juntaron deudas caridad fondo comida comer comemos leche panales hambre alcanza ajusta ajustar pobre pobres necesidad apretado apretada
    apurado desesperado desesperada calle albergue refugio iglesia despensa estampillas cupones ayuda ayudas ayuden
    programa asistencia centavo peso pesos dinero feria lana quinto medicinas pension fijo sobrevivir deudas situacion
    dificil racha crisis escoger escogiendo carro`,
  benefits: 'seguro pension incapacidad estampillas cupones beneficios desempleo medicaid medicare',
  utility: `calefaccion calentador calenton caldera boiler agua luz electricidad gas corriente bano inodoro estufa horno
    refrigerador nevera elevador ascensor aire caliente`,
  cold: 'frio helado helando congelando grados cero invierno nieve cobijas',
  hazard: `prendieron electrocuto electrico plastico caliente fuga fugas gotea goteando gotera inund* humo incendio fuego llamas quemado quemando quema monoxido alarma chispas
    chispa cable cables pelados enchufe enchufes contacto contactos corto corrientazo toques electrico explosion exploto
    techo piso pared cae cayo cayendo caer derrumbo hundio moho hongo hongos humedad plomo pintura toxico huele olor
    aguas negras drenaje tapado peligro peligroso peligrosa escalera escaleras barandal balcon vidrios roto rota`,
  vermin:
    'rata ratas raton ratones cucaracha cucarachas chinches plaga pulgas vibora abejas mordio mordida muerden picaduras',
  violence: `pega pego pegan pegaron golpea golpeo golpean golpearon golpes golpe maltrata maltrato ahorca ahorco ahorcar
    empujo empuja ataco atacaron agredio violencia violento violenta balazo balazos balacera tiroteo tiros disparos
    disparo mato matar mate mataron apunalaron lastima pelea moretones`,
  weapon: 'pistola pistolas arma armas cuchillo navaja machete rifle escopeta bate palo armado',
  menace: `encerrada encerrado deja salir amenaza amenazas amenazo amenazan amenazaron amenazado persigue sigue siguiendo vigila vigilando espera
    afuera entro entraron metio metieron meterse forzar forzaron forzada rompieron puerta ventana chapa cerradura llave
    ladron ladrones orden restriccion proteccion droga drogas pandilla pandilleros pasillo estacionamiento borracho
    desconocido hombre tipo`,
  fear: 'miedo temo temor asustada asustado asustados susto segura seguro seguridad escondida escondido esconder huir huyendo huimos escape aterrada espantada dormir refugio',
  selfharm:
    'venas carta despedida corte suicid* matarme morir morirme muero ahorcarme cortarme pastillas puente tirarme desaparecer acabar quitarme dormirme despertar adios dolor carga',
  alive:
    'vida vivir vivo viva sentido razon aguanto aguantar seguir puedo mundo cansado cansada harto harta mejor vale pena',
  insult: `bruja brujas inutil inutiles abusivo golpiza pendejo pendejos pendeja cabron cabrones puta putas puto putos mierda mierdas ratero rateros ladron ladrones
    ladrona ladronas sinverguenza sinverguenzas estafador estafadores imbecil imbeciles idiota idiotas estupido estupidos
    estupida chinga chingada chinguen chingar jodan joder basura comemierda comemierdas maldito malditos maldita diablo
    desgraciado desgraciados abusador abusadores abusivos abusivo charlatan buitres sanguijuelas parasitos culo carajo
    verga rata ratas asco asqueroso porqueria cochinos mentiroso mentirosos mentirosa hipocritas miserables madre perros
    perra brutos ridicula ridiculo cerdos usureros huevones cobardes`,
  curse: 'ojala espero pudran maldicion infierno arrepentir arrepentiran karma merecen castigue dios quemen',
  threat: `golpiza madrazo advierto respondo cuidate cuidese cuidense veran veras arrepentir partir romper cara hocico dientes golpear
    golpes quemar prender buscar buscarlo encuentro espero atenganse acordar pagar van ver fuego bala sangre vives vive
    ubicado carro`,
  person: `persona personas humano humana humanos gente jefe jefa supervisor supervisora gerente encargado encargada dueno
    duena alguien carne hueso superior responsable mero mando manda arriba verdad real decida`,
  contact: `hablar hablarle hable hablen hablo llame llamen llamar llamada llamarme marque marquen comunique comuniqueme
    paseme pasame paseme pongame transfiera conecte atienda atiendan atender conteste contesten reunirme cita platicar
    persona telefono quejar reclamar`,
  machine:
    'maquina maquinas computadora robot robots bot automatico automatica automaticos inteligencia artificial sistema grabadora programada',
  stranger: `equivocado equivocada equivoco numero telefono celular nadie llama nombre confunden confundio conozco persona
    busca buscan buscando rento rentado inquilina vivo vive nuevo dieron casa propia taller negocio quien quienes`,
  ability: `paralitico paralitica adaptado cuidadora cuidador pesada memoria olvido escucho escrito barras silla ruedas andador muletas baston ciego ciega sordo sorda sordomuda autista autismo rampa rampas accesible
    discapacidad discapacitado discapacitada incapacidad incapacitado acomodo acomodos acomodacion ajuste interprete senas
    vista vision ojos oido oigo veo leer letra letras grande grandes escaleras gradas subir bajar piso bajo planta rodilla
    rodillas cadera elevador oxigeno apoyo emocional servicio animal esclerosis artritis fibromialgia epilepsia vertigo
    demencia alzheimer ansiedad panico bipolar estres condicion medica carta barras barandal agarrar estacionamiento
    camina caminar`,
  bankrupt: 'bancarrota quiebra quiebras insolvente insolvencia capitulo sindico acreedores descargo',
  jest: 'jaja jajaja jajajaja jeje jejeje ja broma bromeo chiste',
  thanks: 'gracias bendiga bendiciones amable favor bueno bien vale perfecto sale excelente',
  when: 'lunes martes miercoles jueves viernes sabado domingo manana hoy tarde noche semana mes quincena ahorita luego pronto rato',
  asking: 'que como cuando donde quien cual cuanto cuantos puede pueden puedo por',
  play: 'pelicula fiesta cumpleanos partido juego novela serie gimnasio vacaciones viaje perro gato pez boda graduacion gradua playa concierto trafico escuela clase cancha',
  fixed: 'arreglaron arreglado quedo funciona listo resuelto bien mejor bonito ya',
};
