package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicPageTest {

  @Test
  void showsWhatAVisitorReads() {
    var page =
        new PublicPage(
            "<html><body><p>86\u202f% d&#39;entre eux.</p><p>Texte  rédigé\navec l'IA</p></body></html>");

    assertThat(page.shows("86 % d'entre eux.")).isTrue();
    assertThat(page.shows("Texte rédigé avec l'IA")).isTrue();
  }

  @Test
  void doesNotCountWhatNobodySees() {
    var page =
        new PublicPage(
            "<body><script>Texte IA</script><p hidden>Texte IA</p><!-- Texte IA --><p>Rien</p></body>");

    assertThat(page.shows("Texte IA")).isFalse();
    assertThat(page.shows("")).isFalse();
  }
}
