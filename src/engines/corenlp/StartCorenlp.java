import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.json.Json;
import javax.json.JsonObject;

/**
 * CoreNLP on the loopback address, in the form of its own server: POST / with a text gives the JSON of its JSONOutputter.
 * Its own server class listens on every interface. This one exits when its standard input ends, so it never outlives its parent.
 * Arguments: the port (0 takes a free one), and for how many milliseconds without a request it lives.
 */
public class StartCorenlp {
  private static final int LARGEST_BODY = 5_000_000;
  private static final int AT_ONCE = 2;
  private static final int LARGEST_QUEUE = 64;

  /** What the pipeline is built with. Another value is refused: a property may name a file to load. */
  private static final Map<String, String> BUILT_WITH = Map.of(
      "annotators", "tokenize,ssplit,pos,lemma,ner,depparse",
      "ner.applyFineGrained", "false",
      "ner.useSUTime", "false",
      "ner.applyNumericClassifiers", "false",
      "ssplit.newlineIsSentenceBreak", "two");

  private static final Set<String> ANNOTATORS = Set.of(BUILT_WITH.get("annotators").split(","));

  private static final AnnotationOutputter.Options OPTIONS = compact();

  private static final Semaphore turns = new Semaphore(AT_ONCE, true);
  private static final AtomicInteger waiting = new AtomicInteger();
  private static final AtomicInteger served = new AtomicInteger();
  private static volatile StanfordCoreNLP pipeline;
  private static volatile long lastServed;

  public static void main(String[] arguments) throws Exception {
    Thread parent = new Thread(StartCorenlp::exitWithParent, "parent");
    parent.setDaemon(true);
    parent.start();

    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 128);
    server.createContext("/", StartCorenlp::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    System.out.println("port " + server.getAddress().getPort());

    Properties properties = new Properties();
    properties.putAll(BUILT_WITH);
    StanfordCoreNLP built = new StanfordCoreNLP(properties);
    built.annotate(new Annotation("Dateline is ready."));
    pipeline = built;
    System.out.println("ready");
    if (arguments.length > 1) exitWhenIdle(Long.parseLong(arguments[1]));
  }

  /** It holds more than a gigabyte, and several programs may ask it: none of them can know when the last one did. */
  private static void exitWhenIdle(long longest) throws InterruptedException {
    lastServed = System.nanoTime();
    while (served.get() > 0 || System.nanoTime() - lastServed < longest * 1_000_000L) Thread.sleep(Math.min(longest, 1_000));
    Runtime.getRuntime().halt(0);
  }

  private static void exitWithParent() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException gone) {
      // A broken pipe says the same as its end.
    }
    Runtime.getRuntime().halt(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    served.incrementAndGet();
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean post = exchange.getRequestMethod().equals("POST");
      try {
        if (path.equals("/live") && !post) send(exchange, 200, "text/plain", "live");
        else if (path.equals("/ready") && !post) send(exchange, readiness(), "text/plain", pipeline == null ? "loading" : "ready");
        else if (!path.equals("/")) refuse(exchange, 404, "Only /, /live and /ready are here.");
        else if (!post) refuse(exchange, 405, "POST a text.");
        else annotate(exchange);
      } catch (IllegalArgumentException bad) {
        refuse(exchange, 400, bad.getMessage());
      } catch (OutOfMemoryError full) {
        refuse(exchange, 500, "The text needs more memory than the annotator has.");
      } catch (IOException gone) {
        throw gone;
      } catch (Throwable failed) {
        failed.printStackTrace();
        refuse(exchange, 500, "The annotator failed on this text.");
      }
    } finally {
      lastServed = System.nanoTime();
      served.decrementAndGet();
    }
  }

  private static AnnotationOutputter.Options compact() {
    Properties properties = new Properties();
    properties.setProperty("output.prettyPrint", "false");
    return AnnotationOutputter.getOptions(properties);
  }

  private static int readiness() {
    return pipeline == null ? 503 : 200;
  }

  private static void annotate(HttpExchange exchange) throws IOException, InterruptedException {
    checkProperties(exchange.getRequestURI().getRawQuery());
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      // A client that is still sending does not see an answer that comes before its last byte.
      exchange.getRequestBody().skip(9L * LARGEST_BODY);
      refuse(exchange, 413, "A text may have " + LARGEST_BODY + " bytes.");
      return;
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException bad) {
      refuse(exchange, 400, "The text is not UTF-8.");
      return;
    }
    if (pipeline == null || waiting.get() >= LARGEST_QUEUE) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      refuse(exchange, 503, pipeline == null ? "The models are being loaded." : "Too many texts are waiting.");
      return;
    }
    byte[] json;
    waiting.incrementAndGet();
    try {
      turns.acquire();
    } finally {
      waiting.decrementAndGet();
    }
    try {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new JSONOutputter().print(annotation, out, OPTIONS);
      json = out.toByteArray();
    } finally {
      turns.release();
    }
    send(exchange, 200, "application/json; charset=utf-8", json);
  }

  /** Takes what a stock server takes, as long as the answer is the one this pipeline gives. */
  private static void checkProperties(String query) {
    if (query == null) return;
    for (String pair : query.split("&")) {
      if (!pair.startsWith("properties=")) continue;
      JsonObject asked;
      try (var reader = Json.createReader(new StringReader(URLDecoder.decode(pair.substring(11), StandardCharsets.UTF_8)))) {
        asked = reader.readObject();
      } catch (RuntimeException bad) {
        throw new IllegalArgumentException("The properties are not a JSON object.");
      }
      for (String name : asked.keySet()) {
        if (!isBuilt(name, asked.get(name).toString().replaceAll("^\"|\"$", "")))
          throw new IllegalArgumentException("This annotator runs with fixed properties; another value was asked for one of them.");
      }
    }
  }

  private static boolean isBuilt(String name, String value) {
    if (name.equals("annotators")) return ANNOTATORS.containsAll(List.of(value.replace(" ", "").split(",")));
    if (name.equals("outputFormat")) return value.equals("json");
    if (name.equals("prettyPrint")) return true;
    return value.equals(BUILT_WITH.get(name));
  }

  private static void refuse(HttpExchange exchange, int status, String line) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", line);
  }

  private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    send(exchange, status, type, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
