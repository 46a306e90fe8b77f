/** Lists that phrases of several kinds refer to, folded and spelled out; see `phrases`. */
export const sharedWords = {
  relative: `husband|wife|spouse|partner|fiance|fiancee|boyfriend|girlfriend|mother|mom|mum|mama|mommy|father|dad|daddy|
    papa|son|daughter|child|kid|baby|brother|sister|grandmother|grandma|grandfather|grandpa|uncle|aunt|cousin|nephew|
    niece|
    roommate|esposo|esposa|marido|mujer|pareja|novio|novia|madre|padre|hijo|hija|hijos|bebe|nino|nina|hermano|hermana|
    abuelo|abuela|abuelita|abuelito|tio|tia|primo|prima|sobrino|sobrina|suegro|suegra|papi|mami|jefita|hubby|bf|gf|baby daddy|babys father|baby father|baby mama|old man|kids dad|kids father|mum|stepson|stepdad|stepmom|son in law|mother in law|grandson|granddaughter|yerno|cunado|cunada|compadre|nieto|nieta|padrastro|madrastra`,
  // "your" is how many write "you're".
  youare: 'you are|your|you all are|you all|you guys are|you people are|you r|they are|all of you are',
  money: `amount|balance|total|bill|bills|charge|charges|fee|fees|number|numbers|figure|figures|math|statement|ledger|
    account|records|rent|debt|invoice|notice`,
  dinero: `cantidad|saldo|monto|cuenta|total|cobro|cargo|cargos|renta|numeros|cifra|factura|balance|deuda|recargo`,
} as const;
