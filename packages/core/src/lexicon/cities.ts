import { phraseList } from './word-list.js';

/** Large or much reported cities beside the capitals. */
export const CITIES: ReadonlySet<string> = phraseList(`
  New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Francisco, Seattle, Denver
  Boston, Detroit, Memphis, Portland, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Sacramento, Kansas City, Atlanta, Miami
  Omaha, Minneapolis, Tulsa, Cleveland, New Orleans, Tampa, Honolulu, Pittsburgh, Cincinnati, St. Louis, Orlando, Newark, Buffalo
  Salt Lake City, Oklahoma City, Nashville, Charlotte, Indianapolis, Birmingham, Manhattan, Brooklyn, Queens, Bronx, Harlem, Hollywood
  Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Ciudad Juarez
  São Paulo, Sao Paulo, Rio de Janeiro, Salvador, Recife, Porto Alegre, Medellín, Medellin, Cali, Guayaquil, Córdoba, Rosario, Maracaibo
  Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Oxford, Cambridge, Nottingham, Leicester
  Marseille, Marseilles, Lyon, Toulouse, Nice, Bordeaux, Strasbourg, Lille, Nantes, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dresden
  Leipzig, Düsseldorf, Dortmund, Hanover, Barcelona, Valencia, Seville, Bilbao, Malaga, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice
  Rotterdam, Antwerp, Ghent, Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Salzburg, Graz, Porto, Kraków, Krakow, Gdansk, Wroclaw, Lodz
  Gothenburg, Malmö, Bergen, Aarhus, Thessaloniki, Istanbul, Izmir, Antalya, Adana, Diyarbakir, Gaziantep, Bursa, Split, Dubrovnik, Plovdiv, Varna
  Saint Petersburg, St. Petersburg, St Petersburg, Leningrad, Novosibirsk, Yekaterinburg, Kazan, Samara, Omsk, Rostov, Rostov-on-Don, Volgograd
  Vladivostok, Grozny, Sochi, Kaliningrad, Murmansk, Belgorod, Kursk, Bryansk, Kharkiv, Kharkov, Odesa, Odessa, Dnipro, Lviv, Mariupol, Kherson
  Zaporizhzhia, Bakhmut, Sevastopol, Mykolaiv, Bucha, Chernobyl, Brest, Gomel, Almaty, Samarkand, Osh
  Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nanjing, Xi'an, Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Lhasa, Urumqi, Kunming
  Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Fukushima, Sendai, Busan, Incheon, Daegu, Kaohsiung
  Ho Chi Minh City, Saigon, Da Nang, Hue, Chiang Mai, Phuket, Mandalay, Penang, Surabaya, Bandung, Medan, Cebu, Davao
  Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Lucknow, Jaipur, Srinagar, Amritsar
  Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Abbottabad, Chittagong, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz
  Mashhad, Isfahan, Shiraz, Tabriz, Qom, Ahvaz, Natanz, Bushehr, Basra, Mosul, Erbil, Irbil, Kirkuk, Sulaymaniyah, Najaf, Karbala, Fallujah, Ramadi, Tikrit
  Samarra, Nasiriyah, Baqubah, Hilla, Anbar, Diyala, Nineveh, Sinjar, Aleppo, Homs, Hama, Idlib, Raqqa, Latakia, Deraa, Deir al-Zor, Palmyra, Kobani, Kobane
  Tyre, Sidon, Haifa, Tel Aviv, Nablus, Hebron, Bethlehem, Jenin, Rafah, Khan Younis, Khan Yunis, Jericho, Eilat, Aqaba, Zarqa, Irbid
  Mecca, Medina, Jeddah, Dammam, Dubai, Sharjah, Aden, Hodeidah, Taiz, Marib, Alexandria, Giza, Suez, Port Said, Luxor, Aswan, Ismailia
  Benghazi, Misrata, Sirte, Tobruk, Derna, Sfax, Oran, Casablanca, Fez, Marrakesh, Marrakech, Tangier, Timbuktu, Gao, Kidal, Agadez
  Lagos, Kano, Ibadan, Kaduna, Maiduguri, Port Harcourt, Jos, Kumasi, Douala, Goma, Bukavu, Lubumbashi, Mombasa, Kisumu, Garissa, Entebbe, Gulu
  Mekelle, Mek'ele, Harar, Dire Dawa, Kismayo, Hargeisa, Omdurman, Port Sudan, El Fasher, Nyala, Johannesburg, Durban, Soweto, Bloemfontein, Port Elizabeth
  Bulawayo, Blantyre, Beira, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland, Christchurch
`);
