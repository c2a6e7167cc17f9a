using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Execution;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>
/// What the network peers of a program do, step by step:
/// <list type="table">
/// <item><c>{"listen": L, "kind": tcp4|tcp6}</c>, <c>{"open": U, "kind": udp4|udp6}</c>: make a peer before the program starts;
/// its port is <c>{L.port}</c> in the program's arguments</item>
/// <item><c>{"await": pattern}</c>: waits for a line on standard output; its first group, if there is one, is the program's port</item>
/// <item><c>{"connect": A, "kind": tcp4|tcp6|unix, "path": …}</c>, <c>{"accept": A, "from": L}</c>: make a connection</item>
/// <item><c>{"send": A, "data": …}</c>: sends; a datagram goes to the last sender, or to the program's port</item>
/// <item><c>{"receive": A, "until": text}</c>, <c>{…, "bytes": n}</c>, or without either to the end; one datagram on a datagram socket</item>
/// <item><c>{"shutdown": A}</c>, <c>{"close": A}</c>, <c>{"reset": A}</c>: half-close, close, and abort</item>
/// <item><c>{"input": text}</c>, <c>{"endInput": true}</c>: the program's standard input</item>
/// </list>
/// </summary>
internal sealed class PeerScript(IReadOnlyList<JsonObject> steps, string folder) : IDisposable
{
    private readonly Dictionary<string, Peer> _peers = [];
    private int _programPort;

    /// <summary>Whether a step writes to standard input or ends it.</summary>
    public bool GivesInput => steps.Any(step => Verb(step) is "input" or "endInput");

    /// <summary>Makes the peers that the program finds when it starts.</summary>
    public void Prepare()
    {
        foreach (JsonObject step in steps.Where(IsPreparation))
        {
            PeerKind kind = PeerKind.Parse((string)step["kind"]!);
            _peers.Add(PeerName(step), Verb(step) == "listen" ? new ListeningPeer(kind) : new DatagramPeer(kind));
        }
    }

    /// <summary>Puts the ports of peers into an argument.</summary>
    public string Expand(string argument) => Regex.Replace(argument, @"\{(\w+)\.port\}", match => _peers[match.Groups[1].Value].Port.ToString());

    /// <summary>Puts the names of ports where their numbers are.</summary>
    public string HidePorts(string text)
    {
        foreach ((string name, Peer peer) in _peers)
        {
            text = peer.Port == 0 ? text : Regex.Replace(text, $@"\b{peer.Port}\b", $"{{{name}.port}}");
        }

        return _programPort == 0 ? text : Regex.Replace(text, $@"\b{_programPort}\b", "{port}");
    }

    /// <summary>What each peer has received.</summary>
    public IReadOnlyDictionary<string, string> GetReceived() =>
        _peers.Where(peer => peer.Value.Receives).ToDictionary(peer => peer.Key, peer => HidePorts(peer.Value.Received));

    /// <summary>Does all steps but the preparations.</summary>
    /// <param name="process">The program.</param>
    /// <param name="beforeStep">Is told of each step.</param>
    /// <param name="cancellationToken">Ends the script.</param>
    public async Task PlayAsync(ProgramProcess process, Action<JsonObject> beforeStep, CancellationToken cancellationToken)
    {
        foreach (JsonObject step in steps.Where(step => !IsPreparation(step)))
        {
            beforeStep(step);
            await PlayAsync(process, step, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Peer peer in _peers.Values)
        {
            peer.Dispose();
        }
    }

    private static string Verb(JsonObject step) => step.First().Key;

    private static string PeerName(JsonObject step) => (string)step.First().Value!;

    private static bool IsPreparation(JsonObject step) => Verb(step) is "listen" or "open";

    private async Task PlayAsync(ProgramProcess process, JsonObject step, CancellationToken cancellationToken)
    {
        switch (Verb(step))
        {
            case "await":
                Match match = await process.Output.WaitForAsync(PeerName(step), cancellationToken);
                _programPort = match.Groups.Count > 1 ? int.Parse(match.Groups[1].ValueSpan) : _programPort;
                break;
            case "connect":
                string? path = (string?)step["path"];
                PeerKind kind = PeerKind.Parse((string)step["kind"]!);
                _peers.Add(
                    PeerName(step),
                    await StreamPeer.ConnectAsync(kind, _programPort, path == null ? null : Path.Combine(folder, path), cancellationToken));
                break;
            case "accept":
                ListeningPeer listener = (ListeningPeer)_peers[(string)step["from"]!];
                _peers.Add(PeerName(step), await listener.AcceptAsync(cancellationToken));
                break;
            case "send":
                await _peers[PeerName(step)].SendAsync(Bytes.FromText((string)step["data"]!), _programPort, cancellationToken);
                break;
            case "receive":
                await _peers[PeerName(step)].ReceiveAsync((string?)step["until"], (int?)step["bytes"], cancellationToken);
                break;
            case "shutdown":
                _peers[PeerName(step)].ShutDown();
                break;
            case "close":
                _peers[PeerName(step)].Dispose();
                break;
            case "reset":
                _peers[PeerName(step)].Reset();
                break;
            case "input":
                await process.WriteInputAsync(PeerName(step), cancellationToken);
                break;
            case "endInput":
                process.EndInput();
                break;
            default:
                throw new InvalidDataException($"'{Verb(step)}' is no step of a script");
        }
    }
}
