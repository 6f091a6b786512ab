/**
 * Companies of the news, as agencies name them; own facts.
 * A line: kind, the countries that have the body ("-" for none; the best known first where several have one of this name),
 * then the bodies with ";" between them, each with its other names and acronyms behind "|". `~` before a name: read only
 * when the full name or a bracketed definition stands in the same article, for it means something else as often.
 */
export const COMPANY_WORDS = `
COMPANY -: Airbus
COMPANY ARE: ADNOC; DP World
COMPANY AZE: SOCAR
COMPANY BRA: Petrobras; Vale SA|Vale S.A.; Embraer
COMPANY CHE: MSC Mediterranean Shipping
COMPANY CHN: Huawei; Sinopec; PetroChina; CNOOC; ByteDance; TikTok; Alibaba; Tencent; Xiaomi; ZTE; SMIC; BYD; CATL; COSCO
COMPANY DEU: Siemens; Volkswagen; BMW; Mercedes-Benz; Rheinmetall; Lufthansa; Hapag-Lloyd
COMPANY DNK: Maersk
COMPANY FRA: TotalEnergies; Thales
COMPANY GBR: BP; BAE Systems
COMPANY IRL: Ryanair
COMPANY JPN: Toyota; Honda; Nissan; Mitsubishi
COMPANY KAZ: KazMunayGas
COMPANY KOR: Samsung|Samsung Electronics; Hyundai
COMPANY MEX: Pemex
COMPANY NOR: Equinor
COMPANY QAT: QatarEnergy
COMPANY RUS: Gazprom; Rosneft; Rosatom; Lukoil; Aeroflot; Gazprom Neft; Novatek; Transneft; Sberbank; Roscosmos; Rostec
COMPANY SAU: Saudi Aramco|Aramco
COMPANY SRB: Naftna Industrija Srbije
COMPANY TUR: Baykar; Turkish Airlines; Turkish Petroleum|TPAO; BOTAS
COMPANY TWN: TSMC|Taiwan Semiconductor Manufacturing Co.
COMPANY UKR: Naftogaz
COMPANY USA: Boeing; Lockheed Martin; ExxonMobil|Exxon Mobil|Exxon; Microsoft; Google; Nvidia|NVIDIA; Tesla; SpaceX; Starlink; OpenAI
COMPANY USA: Intel Corp|Intel Corp.; Qualcomm; IBM; Chevron; ConocoPhillips; Raytheon|RTX; Northrop Grumman; General Dynamics
COMPANY USA: General Motors
COMPANY VEN: PDVSA
`;
