// What `scripts/page.mjs` makes of `page/`.
declare module '#page' {
  /** For a `<script>` and a `<style>` element. */
  export const script: string;
  export const style: string;
}
