package org.cablestats.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.Console.Verbosity;
import org.cablestats.cli.console.EngineLog;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.LeftAsItWas;
import org.cablestats.cli.console.LogForm;
import org.cablestats.cli.console.Pager;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Form;
import org.cablestats.job.Workplace;
import org.cablestats.run.RunRecords;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Master;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.CatalogAddress;
import org.cablestats.table.catalog.LockWait;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name, and what follows from them. */
@Command(
        name = "cablestats",
        header = "Statistics and chart reports of a corpus of US diplomatic cables.",
        description = "Loads cables into Parquet tables, counts them, and writes reports as PDF, PNG, HTML and CSV.",
        footer = {
            "  cablestats run jobs/sample.yaml",
            "  cablestats load data/cables.csv",
            "  cablestats query cables-by-origin --topic border_security",
            "  cablestats query --help",
            "",
            "Exit codes: 0 done, 1 a check failed, 2 the user's mistake, 70 a fault of the program,",
            "74 a fault of the machine, 75 stopped for another command and 124 for its time, where a",
            "job says so, 130 interrupted.",
            "",
            "Memory: Java takes up to 2 GB; CABLESTATS_JAVA_OPTS=-Xmx8g, for example, lets it take 8."
        })
public final class Program {
    /** Names the warehouse where the command line does not. */
    public static final String WAREHOUSE_VARIABLE = "CABLESTATS_WAREHOUSE";

    /** Names the server of the catalog where the command line does not. */
    static final String CATALOG_VARIABLE = "CABLESTATS_CATALOG";

    private static final String USUAL_WAREHOUSE = "warehouse";

    private final Environment environment;

    @Option(
            names = "--warehouse",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "folder of the tables, or its URI: hdfs://HOST/DIR, s3a://BUCKET/DIR (default: $"
                    + WAREHOUSE_VARIABLE + ", else ./warehouse)")
    private @Nullable String warehouse;

    @Option(
            names = "--catalog",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description =
                    "PostgreSQL database that keeps the catalog: jdbc:postgresql://HOST/DATABASE; user and password"
                            + " from PGUSER, PGPASSWORD or PGPASSFILE (default: $" + CATALOG_VARIABLE
                            + ", else catalog.db in the warehouse)")
    private @Nullable String catalog;

    @Option(
            names = "--master",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "who does the work: local[N] threads of this machine, or a cluster: spark://HOST:PORT, yarn,"
                    + " k8s://HOST:PORT (default: spark-submit's, else local[*], a thread a core)")
    private @Nullable String master;

    @Option(
            names = "--conf",
            scope = ScopeType.INHERIT,
            paramLabel = "K=V",
            description = "Spark setting. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--unsafe-sql",
            scope = ScopeType.INHERIT,
            description =
                    "let SQL do more than ask the warehouse's tables and views: run programs, read files, call Java;"
                            + " only with statistics, jobs and conditions that you have read")
    private boolean unsafeSql;

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "print errors only, and the answer where a command gives one")
    private boolean quiet;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description =
                    "print the engine's log, the stack trace of every error, the time of every statistic, and the name of"
                            + " every file passed over")
    private boolean verbose;

    @Option(
            names = "--log-format",
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text or json: messages, progress and errors on standard error as lines for people, or as a JSON"
                            + " object a line (default: ${DEFAULT-VALUE})")
    private LogForm logFormat = LogForm.TEXT;

    @Option(
            names = "--no-pager",
            scope = ScopeType.INHERIT,
            description = "cut a result that is longer than the terminal instead of showing it in a pager ($"
                    + Pager.VARIABLE + ", $PAGER, else less)")
    private boolean noPager;

    @Option(
            names = "--shared",
            scope = ScopeType.INHERIT,
            description = "make new folders and files for whom the umask lets read them, not for you alone")
    private boolean shared;

    @Option(names = "--help", scope = ScopeType.INHERIT, usageHelp = true, description = "print this help")
    private boolean help;

    @Option(names = "--version", scope = ScopeType.INHERIT, versionHelp = true, description = "print the version")
    private boolean version;

    private @Nullable Console console;

    public Program(Environment environment) {
        this.environment = environment;
    }

    public Environment environment() {
        return environment;
    }

    /** Where to speak, as loud as the options say. */
    public Console console() {
        if (console == null) {
            console = new Console(
                    environment, verbosity(), noPager ? null : Pager.of(environment.variables()), logFormat);
        }
        return console;
    }

    /** What a run that ends now leaves, in a line; empty where no step runs. */
    public String left() {
        String running = console == null ? null : console.running();
        return running == null ? "" : console().lastWords(LeftAsItWas.line(running));
    }

    public Verbosity verbosity() {
        if (verbose) {
            return Verbosity.VERBOSE;
        }
        return quiet ? Verbosity.QUIET : Verbosity.NORMAL;
    }

    /** Where definitions are read from. */
    public Workplace workplace() {
        return Workplace.find(environment.folder(), environment.installation());
    }

    /** The warehouse: the option's, else the job's, else the environment's, else {@code warehouse} in the current folder. */
    public WarehousePlace warehouse(@Nullable String ofJob) {
        return parsed(named(ofJob));
    }

    private WarehousePlace parsed(String text) {
        return WarehousePlace.parse(text, environment.variables());
    }

    private String named(@Nullable String ofJob) {
        if (warehouse != null) {
            return warehouse;
        }
        if (ofJob != null) {
            return ofJob;
        }
        String variable = environment.variables().getOrDefault(WAREHOUSE_VARIABLE, "");
        return variable.isEmpty() ? USUAL_WAREHOUSE : variable;
    }

    /** The records of the runs of the warehouse. */
    public RunRecords runs() {
        WarehousePlace place = warehouse(null);
        return RunRecords.existing(place.folder(), place.given());
    }

    /**
     * What a command line that is typed elsewhere must say to mean the same tables. The user and password of a catalog are left
     * to that place's environment.
     *
     * @param ofJob the warehouse that its job names
     * @param folder its current folder
     */
    public List<String> again(@Nullable String ofJob, Path folder) {
        List<String> words = new ArrayList<>();
        WarehousePlace asked = warehouse(ofJob);
        if (!asked.equals(parsed(ofJob == null ? USUAL_WAREHOUSE : ofJob))) {
            Path local = folder.resolve(asked.folder()).normalize();
            words.addAll(List.of("--warehouse", asked.isLocal() ? local.toString() : asked.given()));
        }
        CatalogAddress address = catalog();
        if (address != null) {
            words.addAll(List.of("--catalog", address.toString()));
        }
        if (shared) {
            words.add("--shared");
        }
        return words;
    }

    /** The warehouse that the command line or the environment names. */
    public Warehouse open() {
        return Warehouse.open(warehouse(null), engine());
    }

    /** The same; null where there is none yet. */
    public @Nullable Warehouse openIfMade() {
        return Warehouse.openIfMade(warehouse(null), engine());
    }

    /** The same for questions. */
    public Warehouse openToAsk() {
        return Warehouse.openToAsk(warehouse(null), engine());
    }

    public boolean asksForHelp() {
        return help;
    }

    public boolean asksForVersion() {
        return version;
    }

    public boolean isShared() {
        return shared;
    }

    public EngineOptions engine() {
        Map<String, String> map = new LinkedHashMap<>(EngineLog.settings(verbosity()));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        Form.mistake("--conf", setting, "KEY=VALUE such as spark.sql.shuffle.partitions=4"));
            }
            map.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        StoreSettings.of(map, environment.variables()).use();
        return new EngineOptions(
                Master.of(master, map.remove("spark.master")).url(),
                map,
                catalog(),
                unsafeSql,
                console().tasks(),
                LockWait.NONE,
                () -> TopicDictionary.read(workplace().dictionary()));
    }

    private @Nullable CatalogAddress catalog() {
        String address = catalog == null ? environment.variables().getOrDefault(CATALOG_VARIABLE, "") : catalog;
        return address.isEmpty() ? null : CatalogAddress.parse(address, environment.variables());
    }
}
