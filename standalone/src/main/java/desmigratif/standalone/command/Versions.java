package desmigratif.standalone.command;

import desmigratif.standalone.Main;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringBootVersion;
import picocli.CommandLine.IVersionProvider;

/** What of which version runs here. */
final class Versions implements IVersionProvider {

    static Map<String, String> all() {
        var own = Main.class.getPackage().getImplementationVersion();
        return new TreeMap<>(Map.of(
                "desmigratif", own == null ? "unpacked" : own,
                "java", System.getProperty("java.vm.version"),
                "kafka", org.apache.kafka.common.utils.AppInfoParser.getVersion(),
                "spring-boot", SpringBootVersion.getVersion()));
    }

    @Override
    public String[] getVersion() {
        return all().entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .toArray(String[]::new);
    }
}
