namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>Two ends, one program each, that talk to each other over one kind of socket.</summary>
/// <param name="Name">What they do.</param>
/// <param name="Program">The program of the corpus that both ends are.</param>
/// <param name="ServerArguments">The arguments of the end that starts first and prints when it is ready; <c>{name}</c> is the socket's name.</param>
/// <param name="ClientArguments">The arguments of the other; <c>{port}</c> is the port that the server printed.</param>
/// <param name="RunsOnTheBcl">Whether the BCL alone has what this takes.</param>
internal sealed record PairScenario(string Name, string Program, string[] ServerArguments, string[] ClientArguments, bool RunsOnTheBcl = true)
{
    /// <summary>A port that the system chooses.</summary>
    private const string AnyPort = "0";

    /// <summary>Every type of socket, and every way in which connections end.</summary>
    public static IReadOnlyList<PairScenario> All { get; } = [.. Streams(), .. Datagrams(), .. PassedEnds(), .. RawSockets()];

    private static IEnumerable<PairScenario> Streams()
    {
        foreach (string kind in (string[])["tcp4", "tcp6", "unix"])
        {
            foreach ((string label, string name) in Names(kind))
            {
                string port = kind == "unix" ? name : "{port}";
                yield return new($"{label}: both halves", "transfer/stream_ends", ["listen", kind, name, "5000001"], ["connect", kind, port, "3000003"]);
                yield return new($"{label}: slow reader", "transfer/slow_reader", ["listen", kind, name], ["connect", kind, port, "3000000"]);
                foreach (string end in EndsOf(kind))
                {
                    // The BCL does not tell of an end behind bytes that nobody has read, nor that a UNIX-domain peer is gone with them.
                    bool runsOnTheBcl = end != "middle" && (kind != "unix" || end != "abort");
                    yield return new($"{label}: {end}", "transfer/reset_ends", ["listen", kind, name], ["connect", kind, port, end], runsOnTheBcl);
                }
            }
        }

        foreach ((string label, string name) in Names("unix"))
        {
            yield return new($"{label}: records", "transfer/stream_ends", ["listen", "packet", name, "5000001"], ["connect", "packet", name, "3000003"]);
        }
    }

    // Whether a UNIX-domain socket tells of the reset or of the broken pipe first depends on who of both is faster.
    private static string[] EndsOf(string kind) => kind == "unix" ? ["abort", "unread", "middle", "half"] : ["abort", "unread", "middle", "server", "half"];

    private static IEnumerable<PairScenario> Datagrams()
    {
        foreach (string kind in (string[])["udp4", "udp6", "unix"])
        {
            foreach ((string label, string name) in Names(kind))
            {
                string to = kind == "unix" ? name : "{port}";
                yield return new($"{label}: datagrams", "transfer/datagram_ends", ["serve", kind, name], ["send", kind, to, "1000"]);
            }
        }
    }

    private static IEnumerable<PairScenario> PassedEnds() => Names("unix").Select(
        name => new PairScenario($"{name.Label}: pairs and pipes", "transfer/passed_ends", ["listen", name.Name], ["connect", name.Name], RunsOnTheBcl: false));

    private static IEnumerable<PairScenario> RawSockets() => ((string[])["4", "6"]).Select(
        version => new PairScenario($"raw{version}: packets", "transfer/raw_ends", ["serve", version], ["send", version, "200"], RunsOnTheBcl: false));

    private static IEnumerable<(string Label, string Name)> Names(string kind) =>
        kind == "unix" ? [("unix", "{name}"), ("abstract", "@{name}")] : [(kind, AnyPort)];
}
