using System;
using System.Collections.Generic;
using System.Linq;

namespace CSockTranslate.Runtime.Names;

/// <summary>One service: its official name, its port in host byte order, its protocol's name and its other names.</summary>
internal sealed record ServiceEntry(string Name, ushort Port, string Protocol, string[] Aliases);

/// <summary>services(5), or IANA's well-known services where the system has no such file.</summary>
internal static class ServiceTable
{
    private static readonly Lazy<ServiceEntry[]> s_entries = new(Load);

    /// <summary>All services, in order.</summary>
    internal static IReadOnlyList<ServiceEntry> All => s_entries.Value;

    /// <summary>The first service of that name, official or other; a null protocol matches any.</summary>
    internal static ServiceEntry? ByName(string name, string? protocol) =>
        s_entries.Value.FirstOrDefault(entry =>
            (protocol is null || entry.Protocol == protocol) && (entry.Name == name || entry.Aliases.Contains(name)));

    /// <summary>The first service on that port; a null protocol matches any.</summary>
    internal static ServiceEntry? ByPort(int port, string? protocol) =>
        s_entries.Value.FirstOrDefault(entry => entry.Port == port && (protocol is null || entry.Protocol == protocol));

    private static ServiceEntry[] Load()
    {
        ServiceEntry[] entries = Parse(NameTable.Read("services")).ToArray();
        return entries.Length > 0 ? entries : Parse(NameTable.Words(WellKnown.Split('\n'))).ToArray();
    }

    private static IEnumerable<ServiceEntry> Parse(IEnumerable<string[]> lines)
    {
        foreach (string[] words in lines)
        {
            if (words.Length < 2)
            {
                continue;
            }

            int slash = words[1].IndexOf('/');
            if (slash > 0 && ushort.TryParse(words[1].AsSpan(0, slash), out ushort port))
            {
                yield return new ServiceEntry(words[0], port, words[1][(slash + 1)..], words[2..]);
            }
        }
    }

    private const string WellKnown = """
        echo 7/tcp
        echo 7/udp
        discard 9/tcp sink null
        discard 9/udp sink null
        systat 11/tcp users
        daytime 13/tcp
        daytime 13/udp
        netstat 15/tcp
        qotd 17/tcp quote
        chargen 19/tcp ttytst source
        chargen 19/udp ttytst source
        ftp-data 20/tcp
        ftp 21/tcp
        ssh 22/tcp
        telnet 23/tcp
        smtp 25/tcp mail
        time 37/tcp timserver
        time 37/udp timserver
        whois 43/tcp nicname
        domain 53/tcp
        domain 53/udp
        bootps 67/udp
        bootpc 68/udp
        tftp 69/udp
        gopher 70/tcp
        finger 79/tcp
        http 80/tcp www
        kerberos 88/tcp kerberos5 krb5 kerberos-sec
        kerberos 88/udp kerberos5 krb5 kerberos-sec
        pop3 110/tcp pop-3
        sunrpc 111/tcp portmapper
        sunrpc 111/udp portmapper
        auth 113/tcp authentication tap ident
        nntp 119/tcp readnews untp
        ntp 123/udp
        imap2 143/tcp imap
        snmp 161/tcp
        snmp 161/udp
        snmp-trap 162/tcp snmptrap
        snmp-trap 162/udp snmptrap
        irc 194/tcp
        irc 194/udp
        ldap 389/tcp
        ldap 389/udp
        https 443/tcp
        https 443/udp
        microsoft-ds 445/tcp
        submissions 465/tcp ssmtp smtps urd
        exec 512/tcp
        biff 512/udp comsat
        login 513/tcp
        who 513/udp whod
        shell 514/tcp cmd syslog
        syslog 514/udp
        printer 515/tcp spooler
        route 520/udp router routed
        submission 587/tcp
        ldaps 636/tcp
        ldaps 636/udp
        rsync 873/tcp
        imaps 993/tcp
        pop3s 995/tcp
        socks 1080/tcp
        nfs 2049/tcp
        nfs 2049/udp
        mysql 3306/tcp
        sip 5060/tcp
        sip 5060/udp
        postgresql 5432/tcp postgres
        http-alt 8080/tcp webcache
        """;
}
