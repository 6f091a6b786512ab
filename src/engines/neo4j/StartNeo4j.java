import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.server.CommunityEntryPoint;

/**
 * Neo4j Community in the folder of the first argument, which holds conf/neo4j.conf and the password.
 * It exits when its standard input ends, so it never outlives its parent. Says "locked", "ready" or "failed" on standard output.
 */
public class StartNeo4j {
  /** A server whose parent was killed gives the folder free after its own clean end. */
  private static final long LONGEST_WAIT_MS = 30_000;

  public static void main(String[] arguments) throws Exception {
    PrintStream parent = System.out;
    Thread watch = new Thread(StartNeo4j::exitWithParent, "parent");
    watch.setDaemon(true);
    watch.start();

    Path home = Path.of(arguments[0]);
    if (!lock(home.resolve("lock"), parent)) {
      parent.println("locked");
      System.exit(1);
    }
    if (!Files.exists(home.resolve("data/databases/system"))) setPassword(home);
    CommunityEntryPoint.main(new String[] {"--console-mode", "--home-dir=" + home, "--config-dir=" + home.resolve("conf")});
    parent.println("ready");
  }

  private static void exitWithParent() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException gone) {
      // A broken pipe says the same as its end.
    }
    System.exit(0);
  }

  /** The operating system holds the lock as long as this process lives, whatever ends it. */
  private static boolean lock(Path file, PrintStream parent) throws Exception {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long end = System.currentTimeMillis() + LONGEST_WAIT_MS;
    boolean waits = false;
    while (channel.tryLock() == null) {
      if (!waits) parent.println("waiting");
      waits = true;
      if (System.currentTimeMillis() > end) return false;
      Thread.sleep(100);
    }
    return true;
  }

  /** In this process, so that the password is in no argument list. The users' file is read at the very first start only. */
  private static void setPassword(Path home) throws IOException {
    Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
    String password = Files.readString(home.resolve("password"), StandardCharsets.UTF_8).strip();
    PrintStream silent = new PrintStream(PrintStream.nullOutputStream());
    var context = new ExecutionContext(home, home.resolve("conf"), silent, System.err, new org.neo4j.io.fs.DefaultFileSystemAbstraction());
    if (AdminTool.execute(context, "dbms", "set-initial-password", password) != 0)
      throw new IOException("The first password could not be set.");
  }
}
