using System.Collections.Generic;
using System.Linq;

namespace CSockTranslate.Runtime.Names;

/// <summary>One network: its official name, its number in host byte order and its other names.</summary>
internal sealed record NetworkEntry(string Name, uint Number, string[] Aliases);

/// <summary>networks(5), or the loopback network where the system has no such file.</summary>
internal static class NetworkTable
{
    /// <summary>All networks, in order.</summary>
    internal static List<NetworkEntry> All
    {
        get
        {
            List<NetworkEntry> entries = Parse(NameTable.Read("networks")).ToList();
            return entries.Count > 0 ? entries : [new NetworkEntry("loopback", 0x7f000000, [])];
        }
    }

    // A number may leave out zeros at its end: 127 is 127.0.0.0.
    private static IEnumerable<NetworkEntry> Parse(IEnumerable<string[]> lines)
    {
        foreach (string[] words in lines)
        {
            if (words.Length >= 2 && AddressText.TryParseNetwork(words[1], out uint number, out int parts))
            {
                yield return new NetworkEntry(words[0], number << (8 * (4 - parts)), words[2..]);
            }
        }
    }
}
