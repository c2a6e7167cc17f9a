using System;
using System.IO;
using System.Net;
using static CSockTranslate.Runtime.Resolv;

namespace CSockTranslate.Runtime.Resolver;

/// <summary>Reads /etc/resolv.conf and the environment into a resolver's state (resolv.conf(5)).</summary>
internal static unsafe class ResolverConfiguration
{
    /// <summary>Fills a state.</summary>
    internal static void Read(__res_state* state)
    {
        *state = new __res_state
        {
            retrans = RES_TIMEOUT,
            retry = RES_DFLRETRY,
            options = RES_INIT | RES_DEFAULT,
            ndots = 1,
            id = (ushort)Random.Shared.Next(),
            _vcsock = -1,
        };
        string search = "";
        if (File.Exists(_PATH_RESCONF))
        {
            foreach (string line in File.ReadLines(_PATH_RESCONF))
            {
                ReadLine(state, line, ref search);
            }
        }

        if (state->nscount == 0)
        {
            AddServer(state, IPAddress.Loopback);
        }

        sbyte* local = Stdlib.getenv("LOCALDOMAIN"u8);
        if (local != null)
        {
            search = Text(local);
        }

        SetSearch(state, search.Length > 0 ? search : HostDomain());
        sbyte* options = Stdlib.getenv("RES_OPTIONS"u8);
        if (options != null)
        {
            SetOptions(state, Text(options));
        }
    }

    private static void ReadLine(__res_state* state, string line, ref string search)
    {
        string[] words = Words(line);
        if (words.Length < 2 || line[0] is ';' or '#' or ' ' or '\t')
        {
            return;
        }

        switch (words[0])
        {
            case "nameserver":
                if (IPAddress.TryParse(words[1], out IPAddress? address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
                {
                    AddServer(state, address);
                }

                break;
            case "domain":
                search = words[1];
                break;
            case "search":
                search = string.Join(' ', words[1..]);
                break;
            case "options":
                SetOptions(state, string.Join(' ', words[1..]));
                break;
        }
    }

    private static void AddServer(__res_state* state, IPAddress address)
    {
        if (state->nscount < MAXNS)
        {
            var server = default(sockaddr_in);
            server.sin_family = SysSocket.AF_INET;
            server.sin_port = NetinetIn.htons(ArpaNameser.NS_DEFAULTPORT);
            server.sin_addr.s_addr = BitConverter.ToUInt32(address.GetAddressBytes());
            ((sockaddr_in*)state->nsaddr_list)[state->nscount++] = server;
        }
    }

    private static void SetSearch(__res_state* state, string search)
    {
        int at = 0;
        int count = 0;
        foreach (string domain in Words(search))
        {
            if (count == MAXDNSRCH || at + domain.Length >= 256)
            {
                break;
            }

            state->dnsrch[count++] = (ulong)(state->defdname + at);
            foreach (char character in domain)
            {
                state->defdname[at++] = (sbyte)character;
            }

            at++;
        }
    }

    private static void SetOptions(__res_state* state, string options)
    {
        foreach (string option in Words(options))
        {
            int colon = option.IndexOf(':');
            int value = colon >= 0 && int.TryParse(option.AsSpan(colon + 1), out int number) ? number : 0;
            switch (colon < 0 ? option : option[..colon])
            {
                case "ndots":
                    state->ndots = Math.Min(value, RES_MAXNDOTS);
                    break;
                case "timeout":
                    state->retrans = Math.Min(value, RES_MAXRETRANS);
                    break;
                case "attempts":
                    state->retry = Math.Min(value, RES_MAXRETRY);
                    break;
                case "rotate":
                    state->options |= RES_ROTATE;
                    break;
                case "use-vc":
                    state->options |= RES_USEVC;
                    break;
                case "edns0":
                    state->options |= RES_USE_EDNS0;
                    break;
                case "single-request":
                    state->options |= RES_SNGLKUP;
                    break;
                case "single-request-reopen":
                    state->options |= RES_SNGLKUPREOP;
                    break;
                case "no-tld-query":
                    state->options |= RES_NOTLDQUERY;
                    break;
                case "no-reload":
                    state->options |= RES_NORELOAD;
                    break;
                case "trust-ad":
                    state->options |= RES_TRUSTAD;
                    break;
                case "no-aaaa":
                    state->options |= RES_NOAAAA;
                    break;
            }
        }
    }

    // Without a domain in the file that of the machine's name counts.
    private static string HostDomain()
    {
        string name = Dns.GetHostName();
        int period = name.IndexOf('.');
        return period < 0 ? "" : name[(period + 1)..];
    }

    private static string[] Words(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static string Text(sbyte* text) => new(text);
}
