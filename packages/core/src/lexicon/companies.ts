import { phraseList } from './word-list.js';

/** Companies, agencies and sites that news everywhere name and whose names look like a person's, a place's or nobody's. */
export const WELL_KNOWN_COMPANIES = phraseList(`
  Goldman Sachs, Morgan Stanley, Merrill Lynch, Bear Stearns, Lehman Brothers, JPMorgan Chase, J.P. Morgan Chase, JP Morgan, J.P. Morgan
  Credit Suisse, Wells Fargo, Fannie Mae, Freddie Mac, Charles Schwab, Arthur Andersen, Ernst & Young, Booz Allen Hamilton, Deloitte
  Deutsche Bank, Société Générale, Crédit Agricole, BNP Paribas, Julius Baer, Standard & Poor's, Dow Jones, Getty Images, Thomson Reuters
  Rolls-Royce, Rolls Royce, Mercedes-Benz, Aston Martin, Alfa Romeo, Harley-Davidson, Land Rover, John Deere, Lockheed Martin
  Northrop Grumman, Pratt & Whitney, Airbus, Boeing, Embraer, Toyota, Nissan, Honda, Volkswagen, Renault, Peugeot, Hyundai, Chrysler
  Eli Lilly, Johnson & Johnson, Merck, Pfizer, Roche, Novartis, Sanofi, Sanofi Pasteur, Bayer, AstraZeneca, GlaxoSmithKline
  Philip Morris, Procter & Gamble, Marks & Spencer, Thomas Cook, Best Buy, Home Depot, Burger King, Tim Hortons, Louis Vuitton
  Hugo Boss, Calvin Klein, Ralph Lauren, Christian Dior, Yves Saint Laurent, Hewlett-Packard, Hewlett Packard, Texas Instruments
  Royal Dutch Shell, Rio Tinto, Saudi Aramco, TotalEnergies, Glencore, Gazprom, Rosneft, Lukoil, Petrobras, Pemex, Samsung, Sony, Huawei
  Air France, Air India, Air Canada, Cathay Pacific, Lufthansa, Aeroflot, Qantas, Ryanair, Google, Apple, Microsoft, Intel
  Twitter, Facebook, YouTube, Instagram, WhatsApp, Telegram, TikTok, Wikipedia, WikiLeaks, Netflix, Uber, Reuters, Bloomberg, Xinhua
  Interfax, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, CNN, BBC, NBC, CBS, ABC News, Fox News, Sky News, AFP, NPR, PBS
  Der Spiegel, Die Welt, Die Zeit, Le Monde, Le Figaro, La Repubblica, Al-Ahram, Amnesty International, Greenpeace, Oxfam
  Scotland Yard, Interpol, Europol, White House, Pentagon, Kremlin
`);
