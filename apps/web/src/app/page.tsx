export default function Page() {
  return <main>Dateline</main>;
}
