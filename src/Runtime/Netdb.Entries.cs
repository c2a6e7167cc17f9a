using System;
using System.Linq;
using System.Text;
using CSockTranslate.Runtime.Names;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>The tables of names, entry by entry (POSIX <c>endhostent</c> and its kin), and networks.</summary>
public static unsafe partial class Netdb
{
    [ThreadStatic]
    private static NameBuffer? t_network;

    private static NameTables Tables => CProcess.Current.Library.NameTables;

    /// <summary>Finds a network by its name (POSIX <c>getnetbyname</c>); null if there is none.</summary>
    public static netent* getnetbyname(CString name)
    {
        string text = Encoding.UTF8.GetString(name.AsSpan());
        return FindNetwork(entry => entry.Name == text || entry.Aliases.Contains(text));
    }

    /// <summary>Finds a network by its number in host byte order (POSIX <c>getnetbyaddr</c>); null and <see cref="h_errno"/> if there is none.</summary>
    public static netent* getnetbyaddr(uint net, int type) =>
        FindNetwork(entry => entry.Number == net && type is SysSocket.AF_INET or SysSocket.AF_UNSPEC);

    /// <summary>Begins with the first host again (POSIX <c>sethostent</c>).</summary>
    public static void sethostent(int stayopen) => Tables.Hosts.Rewind();

    /// <summary>The next line of hosts(5) with an IPv4 address (POSIX <c>gethostent</c>); null behind the last one.</summary>
    public static hostent* gethostent()
    {
        HostsEntry? entry = Tables.Hosts.Next();
        return entry is null ? null : EntryWriter.Host(Tables.Hosts.Buffer, SysSocket.AF_INET, entry.Name, entry.Aliases, [entry.Address]);
    }

    /// <summary>Begins with the first host again (POSIX <c>endhostent</c>).</summary>
    public static void endhostent() => Tables.Hosts.Rewind();

    /// <summary>Begins with the first service again (POSIX <c>setservent</c>).</summary>
    public static void setservent(int stayopen) => Tables.Services.Rewind();

    /// <summary>The next line of services(5) (POSIX <c>getservent</c>); null behind the last one.</summary>
    public static servent* getservent() => EntryWriter.Service(Tables.Services.Buffer, Tables.Services.Next());

    /// <summary>Begins with the first service again (POSIX <c>endservent</c>).</summary>
    public static void endservent() => Tables.Services.Rewind();

    /// <summary>Begins with the first protocol again (POSIX <c>setprotoent</c>).</summary>
    public static void setprotoent(int stayopen) => Tables.Protocols.Rewind();

    /// <summary>The next line of protocols(5) (POSIX <c>getprotoent</c>); null behind the last one.</summary>
    public static protoent* getprotoent() => EntryWriter.Protocol(Tables.Protocols.Buffer, Tables.Protocols.Next());

    /// <summary>Begins with the first protocol again (POSIX <c>endprotoent</c>).</summary>
    public static void endprotoent() => Tables.Protocols.Rewind();

    /// <summary>Begins with the first network again (POSIX <c>setnetent</c>).</summary>
    public static void setnetent(int stayopen) => Tables.Networks.Rewind();

    /// <summary>The next line of networks(5) (POSIX <c>getnetent</c>); null behind the last one.</summary>
    public static netent* getnetent() => EntryWriter.Network(Tables.Networks.Buffer, Tables.Networks.Next());

    /// <summary>Begins with the first network again (POSIX <c>endnetent</c>).</summary>
    public static void endnetent() => Tables.Networks.Rewind();

    private static netent* FindNetwork(Func<NetworkEntry, bool> isMeant)
    {
        NetworkEntry? found = NetworkTable.All.FirstOrDefault(isMeant);
        t_hostError = found is null ? HOST_NOT_FOUND : t_hostError;
        return EntryWriter.Network(t_network ??= new NameBuffer(), found);
    }
}
