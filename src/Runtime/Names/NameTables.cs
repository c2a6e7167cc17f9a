using System.Linq;
using System.Net.Sockets;

namespace CSockTranslate.Runtime.Names;

/// <summary>How far a process has read each table of names.</summary>
internal sealed class NameTables
{
    /// <summary>hosts(5), the lines with an IPv4 address.</summary>
    internal NameEntries<HostsEntry> Hosts { get; } =
        new(() => HostsFile.All.Where(line => line.Address.AddressFamily == AddressFamily.InterNetwork).ToList());

    /// <summary>services(5).</summary>
    internal NameEntries<ServiceEntry> Services { get; } = new(() => ServiceTable.All);

    /// <summary>protocols(5).</summary>
    internal NameEntries<ProtocolEntry> Protocols { get; } = new(() => ProtocolTable.All);

    /// <summary>networks(5).</summary>
    internal NameEntries<NetworkEntry> Networks { get; } = new(() => NetworkTable.All);
}
