/** Words too common to tell what a clause is about. */
export const STOP_WORDS = `a about above according across after again against ago all almost along already also although always
  amid among an and another any anyone anything are area around as at away back be because been before began behind being
  below between both but by came can come could day days despite did do does doing done down during each early earlier
  either else end enough even ever every few first five following for former forward four from further gave get give given
  go going got had has have having he her here hers herself him himself his hour hours how however i if in including instead
  into is it its itself just know last late later latest least less like likely made make making man many may me men might
  minister month months more moreover most mr mrs ms much must my near never new next no nor not nothing now of off official
  officials often on once one only onto or other others our out over own part people per perhaps place put quite rather
  recent recently said same saw say saying says second see seen set several she should shortly show since six so some
  someone something soon still such take taken than that the their them then there therefore these they thing things think
  third this those though three through thus time to today together told took toward towards turn two under until up upon us
  use used using very via was way we week weeks well went were what when where whether which while who whom whose why will
  with within without woman women would year years yes yesterday yet you your`;
