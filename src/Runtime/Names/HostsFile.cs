using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace CSockTranslate.Runtime.Names;

/// <summary>One line of hosts(5): an address, the host's official name and its other names.</summary>
internal sealed record HostsEntry(IPAddress Address, string Name, string[] Aliases)
{
    /// <summary>Whether the host is called so; names are the same in upper and lower case.</summary>
    internal bool IsNamed(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>hosts(5). It is read anew each time, as it may change while a server runs.</summary>
internal static class HostsFile
{
    /// <summary>All lines, in order.</summary>
    internal static List<HostsEntry> All => Entries().ToList();

    /// <summary>The lines that name a host, in order.</summary>
    internal static List<HostsEntry> ByName(string name) => Entries().Where(entry => entry.IsNamed(name)).ToList();

    /// <summary>The first line with an address.</summary>
    internal static HostsEntry? ByAddress(IPAddress address) => Entries().FirstOrDefault(entry => entry.Address.Equals(address));

    private static IEnumerable<HostsEntry> Entries()
    {
        foreach (string[] words in NameTable.Read("hosts"))
        {
            if (words.Length >= 2 && IPAddress.TryParse(words[0], out IPAddress? address))
            {
                yield return new HostsEntry(address, words[1], words[2..]);
            }
        }
    }
}
