package desmigratif.standalone.command;

import picocli.CommandLine.Command;

/** The command line's root. */
@Command(
        name = "desmigratif",
        description = "The platform of productive migrant villages, whole, on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            LogsCommand.class,
            FactsCommand.class,
            TokenCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            ServeCommand.class,
            TrainCommand.class
        })
public final class Desmigratif {}
