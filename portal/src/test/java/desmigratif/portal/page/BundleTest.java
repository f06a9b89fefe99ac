package desmigratif.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleTest {

    private final Assets assets = new Assets("", Map.of("lib", "/trial/lib.js"));

    @Test
    void joinsAModuleBehindWhatItImports() {
        var bundle = Bundle.of(List.of("/trial/page.js"), assets);

        assertThat(bundle.modules())
                .containsExactly("/trial/later.js", "/trial/lib.js", "/trial/words.js", "/trial/page.js");
        assertThat(bundle.text()).isEqualTo("""
            const $0 = await (async () => {

            return {  };
            })();
            const $1 = await (async () => {
            const a=1,b=()=>import("/trial/later.js");
            return { b: b, one: a };
            })();
            export const { b, one } = $1;
            const $2 = await (async () => {
            const $default = { hello: 'Halo' };
            return { default: $default };
            })();
            const $3 = await (async () => {
            const { one: first, b } = $1;
            const { default: words } = $2;
            const title = `${words.hello} ${first}`;

            async function later() {
              await b();
              return import(`/trial/pages/${title}.js`);
            }
            return { later: later, title: title };
            })();
            export const { later, title } = $3;
            """);
    }

    @Test
    void keepsInsideWhatHasNoNameOfItsOwn() {
        var bundle = Bundle.of(List.of("/trial/page.js"), assets);

        assertThat(bundle.told()).contains("/trial/lib.js", "/trial/page.js").doesNotContain("/trial/words.js");
        assertThat(Bundle.of(List.of("/trial/words.js"), assets).told()).containsExactly("/trial/words.js");
    }

    @Test
    void refusesTwoOfOursThatExportTheSameName() {
        assertThatThrownBy(() -> Bundle.of(List.of("/trial/again.js"), assets))
                .hasMessageContainingAll("/trial/page.js", "/trial/again.js", "'title'");
    }

    @Test
    void refusesTwoThatImportEachOther() {
        assertThatThrownBy(() -> Bundle.of(List.of("/trial/hen.js"), assets))
                .hasMessageContainingAll("/trial/hen.js", "/trial/egg.js");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> Bundle.of(List.of("/trial/odd.js"), assets))
                .hasMessageContaining("/trial/odd.js: not understood: export let changing = 1;");
    }
}
