package desmigratif.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people send them: what Excel has done to them, and what is no file of people at all. */
@AtTheWorkplace
class BadFileTest {

    private static final String HEADING = "nik;nama;jenis_kelamin;tahun_lahir;alasan_nik\n";

    private final Village village = Workplace.kongsi().village();

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "a column is missing", "nik;nama\n6101045203880001;Siti\n".getBytes(UTF_8), "missing-column"),
                Arguments.of("a column twice", ("nama;" + HEADING + "a;b;c;P;1990\n").getBytes(UTF_8), "column-twice"),
                Arguments.of(
                        "another encoding",
                        (HEADING + ";Jos\u00e9;L;1990;lost\n").getBytes(ISO_8859_1),
                        "wrong-encoding"),
                Arguments.of(
                        "two bytes a letter", (HEADING + ";Siti;P;1990;lost\n").getBytes(UTF_16), "wrong-encoding"),
                Arguments.of("a workbook", "PK\u0003\u0004\u0014\u0000\u00e9".getBytes(ISO_8859_1), "not-a-csv-file"),
                Arguments.of("no rows", HEADING.getBytes(UTF_8), "no-rows"),
                Arguments.of("rows of nothing", (HEADING + ";;;;\n \n\n").getBytes(UTF_8), "no-rows"),
                Arguments.of("blanks", "   \n\n".getBytes(UTF_8), "no-rows"),
                Arguments.of(
                        "an open quote", (HEADING + ";\"Siti;P;1990;lost\n".repeat(3)).getBytes(UTF_8), "csv-broken"),
                Arguments.of("too many columns", "a;".repeat(300).getBytes(UTF_8), "no-rows"),
                Arguments.of(
                        "too many rows",
                        (HEADING + ";A;P;1990;lost\n".repeat(20_001)).getBytes(UTF_8),
                        "too-many-rows"),
                Arguments.of("a NUL", (HEADING + ";Si\u0000ti;P;1990;lost\n").getBytes(UTF_8), "wrong-encoding"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedAndNotKept(String what, byte[] file, String code) {
        var path = village.registry("imports/" + Village.made("import"));

        var reply = upload(path, file);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.body().get("field").isNull()).isFalse();
        village.as("petugas").get(path).expect(404);
    }

    @Test
    void anEmptyFileIsNone() {
        var reply = upload(village.registry("imports/" + Village.made("import")), new byte[0]);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("body-missing");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        var reply = upload(village.registry("imports/" + Village.made("import")), new byte[(10 << 20) + 1]);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body-too-large");
    }

    /** Semicolons, commas and tabs are all how people's programs write; so is a mark of UTF-8. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {";", ",", "\t"})
    void anySeparatorWillDo(String separator) {
        var file = "\uFEFF" + (HEADING + ";Siti;P;1990;lost\n").replace(";", separator);

        var reply = upload(village.registry("imports/" + Village.made("import")), file.getBytes(UTF_8))
                .expect(201);

        assertThat(reply.body().get("figures").get("fresh").asInt()).isEqualTo(1);
    }

    @Test
    void whatASpreadsheetHasDamagedIsSaidRowByRowAndNotImported() {
        var path = village.registry("imports/" + Village.made("import"));
        var rows = "6,10105E+15;Siti;P;1990;\n6101045203880000;Ani;P;1988;\n;Adi;X;1990;lost\n;Ana;P;19O0;lost\n";

        upload(path, (HEADING + rows).getBytes(UTF_8)).expect(201);

        var errors =
                village.as("petugas").get(path + "/errors").expect(200).body().get("errors");
        assertThat(errors.valueStream()
                        .map(it -> it.get("row").asInt() + " " + it.get("code").asString()))
                .contains("2 nik-damaged-by-spreadsheet", "3 nik-damaged-by-spreadsheet", "4 unknown-code");
        assertThat(errors.valueStream())
                .allSatisfy(it -> assertThat(it.get("id").asString()).isNotBlank());
        var commit = village.as("petugas").post(path + "/commit", Map.of(), Village.made("key"));
        assertThat(commit.status()).isEqualTo(422);
        assertThat(commit.code()).isEqualTo("rows-all-wrong");
    }

    /** What a spreadsheet would run comes back as text. */
    @Test
    void aFormulaIsANameLikeAnyOtherAndComesBackHarmless() {
        var path = village.registry("imports/" + Village.made("import"));
        var rows = ";\"=cmd|' /C calc'!A0\";P;1990;lost\n;@SUM(1+1);P;1991;lost\n;+1;L;1990;lost\n;-1;L;1990;lost\n";

        upload(path, (HEADING + rows).getBytes(UTF_8)).expect(201);

        var file = village.as("petugas").text(path + "/file");
        assertThat(file).contains("'=cmd|' /C calc'!A0", "'@SUM(1+1)", "'+1", "'-1");
        assertThat(file).doesNotContainPattern("[;\\n][=+@]");
    }

    private Caller.Reply upload(String path, byte[] file) {
        return village.as("petugas").send("PUT", path + "?what=people", file, Map.of("Content-Type", "text/csv"));
    }
}
