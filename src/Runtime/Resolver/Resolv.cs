using System;
using CSockTranslate.Runtime.Resolver;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>resolv.h</c>: questions to the domain name system (RFC 1035), with the functions of BIND that glibc has (resolver(3)).</summary>
public static unsafe partial class Resolv
{
    /// <summary>The file of the resolver's settings.</summary>
    internal const string _PATH_RESCONF = "/etc/resolv.conf";

    [ThreadStatic]
    private static __res_state* t_state;

    /// <summary>The state of the thread, <c>_res</c>.</summary>
    public static __res_state* __res_state()
    {
        if (t_state == null)
        {
            t_state = StaticStorage.Allocate<__res_state>(1);
            t_state->_vcsock = -1;
        }

        return t_state;
    }

    /// <summary>Reads the settings: 0.</summary>
    public static int res_init() => res_ninit(__res_state());

    /// <summary>Closes what a state has open.</summary>
    public static void res_close() => res_nclose(__res_state());

    /// <summary>Reads the settings into a state: 0.</summary>
    public static int res_ninit(__res_state* statp)
    {
        ResolverConfiguration.Read(statp);
        return 0;
    }

    /// <summary>Closes what a state has open: nothing, each question has a socket of its own.</summary>
    public static void res_nclose(__res_state* statp) => statp->_vcsock = -1;

    /// <inheritdoc cref="res_nmkquery"/>
    public static int res_mkquery(int op, CString dname, int rr_class, int type, byte* data, int datalen, byte* newrr, byte* buf, int buflen) =>
        res_nmkquery(Ready(), op, dname, rr_class, type, data, datalen, newrr, buf, buflen);

    /// <inheritdoc cref="res_nquery"/>
    public static int res_query(CString dname, int rr_class, int type, byte* answer, int anslen) => res_nquery(Ready(), dname, rr_class, type, answer, anslen);

    /// <inheritdoc cref="res_nquerydomain"/>
    public static int res_querydomain(CString name, CString domain, int rr_class, int type, byte* answer, int anslen) =>
        res_nquerydomain(Ready(), name, domain, rr_class, type, answer, anslen);

    /// <inheritdoc cref="res_nsearch"/>
    public static int res_search(CString dname, int rr_class, int type, byte* answer, int anslen) => res_nsearch(Ready(), dname, rr_class, type, answer, anslen);

    /// <inheritdoc cref="res_nsend"/>
    public static int res_send(byte* msg, int msglen, byte* answer, int anslen) => res_nsend(Ready(), msg, msglen, answer, anslen);

    /// <summary>Writes a question: its length, or -1 for what is none or has no room.</summary>
    public static int res_nmkquery(__res_state* statp, int op, CString dname, int rr_class, int type, byte* data, int datalen, byte* newrr, byte* buf, int buflen)
    {
        if (op is not (ArpaNameser.ns_o_query or ArpaNameser.ns_o_notify) || rr_class is < 0 or > ushort.MaxValue || type is < 0 or > ushort.MaxValue
            || buf == null || buflen < ArpaNameser.NS_HFIXEDSZ)
        {
            return -1;
        }

        new Span<byte>(buf, ArpaNameser.NS_HFIXEDSZ).Clear();
        var head = (HEADER*)buf;
        statp->id = (ushort)Random.Shared.Next();
        head->id = statp->id;
        head->opcode = op;
        head->rd = (statp->options & RES_RECURSE) != 0 ? 1 : 0;
        head->ad = (statp->options & RES_TRUSTAD) != 0 ? 1 : 0;
        head->qdcount = NetinetIn.htons(1);
        byte** names = stackalloc byte*[20];
        names[0] = buf;
        names[1] = null;
        byte* at = buf + ArpaNameser.NS_HFIXEDSZ;
        int room = buflen - ArpaNameser.NS_HFIXEDSZ - ArpaNameser.NS_QFIXEDSZ;
        int length = room < 0 ? -1 : dn_comp(dname, at, room, names, names + 20);
        if (length < 0)
        {
            return -1;
        }

        at += length;
        ArpaNameser.ns_put16((uint)type, at);
        ArpaNameser.ns_put16((uint)rr_class, at + 2);
        at += ArpaNameser.NS_QFIXEDSZ;
        if (op == ArpaNameser.ns_o_query || data == null)
        {
            return (int)(at - buf);
        }

        // A notification names the record that has changed.
        room = buflen - (int)(at - buf) - ArpaNameser.NS_RRFIXEDSZ;
        length = room < 0 ? -1 : dn_comp((sbyte*)data, at, room, names, names + 20);
        if (length < 0)
        {
            return -1;
        }

        at += length;
        ArpaNameser.ns_put16(ArpaNameser.ns_t_null, at);
        ArpaNameser.ns_put16((uint)rr_class, at + 2);
        ArpaNameser.ns_put32(0, at + 4);
        ArpaNameser.ns_put16(0, at + 8);
        head->arcount = NetinetIn.htons(1);
        return (int)(at + ArpaNameser.NS_RRFIXEDSZ - buf);
    }

    /// <summary>Asks for records of a name as it is: the answer's length, or -1 and <c>h_errno</c> set.</summary>
    public static int res_nquery(__res_state* statp, CString dname, int rr_class, int type, byte* answer, int anslen)
    {
        const int Room = ArpaNameser.NS_HFIXEDSZ + ArpaNameser.NS_QFIXEDSZ + ArpaNameser.NS_MAXCDNAME + 1;
        byte* question = stackalloc byte[Room];
        if (anslen < ArpaNameser.NS_HFIXEDSZ)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        var head = (HEADER*)answer;
        head->rcode = ArpaNameser.ns_r_noerror;
        int length = res_nmkquery(statp, ArpaNameser.ns_o_query, dname, rr_class, type, null, 0, null, question, Room);
        if (length <= 0)
        {
            SetHostError(statp, Netdb.NO_RECOVERY);
            return length;
        }

        length = res_nsend(statp, question, length, answer, anslen);
        if (length < 0)
        {
            SetHostError(statp, Netdb.TRY_AGAIN);
            return length;
        }

        if (head->rcode == ArpaNameser.ns_r_noerror && head->ancount != 0)
        {
            return length;
        }

        SetHostError(statp, head->rcode switch
        {
            ArpaNameser.ns_r_nxdomain => Netdb.HOST_NOT_FOUND,
            ArpaNameser.ns_r_servfail => Netdb.TRY_AGAIN,
            ArpaNameser.ns_r_noerror => Netdb.NO_DATA,
            _ => Netdb.NO_RECOVERY,
        });
        return -1;
    }

    /// <summary>As <see cref="res_nquery"/> for a name in a domain; <paramref name="domain"/> may be null.</summary>
    public static int res_nquerydomain(__res_state* statp, CString name, CString domain, int rr_class, int type, byte* answer, int anslen)
    {
        sbyte* whole = stackalloc sbyte[ArpaNameser.NS_MAXDNAME + 1];
        int length = name.Length;
        int domainLength = domain.IsNull ? 0 : domain.Length + 1;
        if (length + domainLength >= ArpaNameser.NS_MAXDNAME)
        {
            SetHostError(statp, Netdb.NO_RECOVERY);
            return -1;
        }

        String.memcpy(whole, name.Pointer, (ulong)length + 1);
        if (domain.IsNull)
        {
            if (length > 0 && whole[length - 1] == '.')
            {
                whole[length - 1] = 0;
            }
        }
        else
        {
            whole[length] = (sbyte)'.';
            String.strcpy(whole + length + 1, domain);
        }

        return res_nquery(statp, whole, rr_class, type, answer, anslen);
    }

    /// <summary>Asks for records of a name as it is and in the domains of the settings, in the order that its periods call for; as <see cref="res_nquery"/>.</summary>
    public static int res_nsearch(__res_state* statp, CString dname, int rr_class, int type, byte* answer, int anslen)
    {
        errno = 0;
        SetHostError(statp, Netdb.HOST_NOT_FOUND);
        ReadOnlySpan<byte> name = dname.AsSpan();
        int dots = name.Count((byte)'.');
        bool endsInDot = name.EndsWith("."u8);
        int firstError = -1;
        bool isTried = false;
        if (dots >= statp->ndots || endsInDot)
        {
            int length = res_nquerydomain(statp, dname, null, rr_class, type, answer, anslen);
            if (length > 0 || endsInDot)
            {
                return length;
            }

            firstError = statp->res_h_errno;
            isTried = true;
        }

        bool isSearched = false;
        bool hasNoData = false;
        bool hasFailed = false;
        bool hasRoot = false;
        bool mayHaveDomain = dots == 0 ? (statp->options & RES_DEFNAMES) != 0 : !endsInDot && (statp->options & RES_DNSRCH) != 0;
        bool goesOn = mayHaveDomain;
        for (int i = 0; goesOn && statp->dnsrch[i] != 0; i++)
        {
            sbyte* domain = (sbyte*)statp->dnsrch[i];
            isSearched = true;
            domain += *domain == '.' ? 1 : 0;
            hasRoot |= *domain == 0;
            int length = res_nquerydomain(statp, dname, *domain == 0 ? null : domain, rr_class, type, answer, anslen);
            if (length > 0)
            {
                return length;
            }

            if (errno == ECONNREFUSED)
            {
                SetHostError(statp, Netdb.TRY_AGAIN);
                return -1;
            }

            switch (statp->res_h_errno)
            {
                case Netdb.NO_DATA:
                    hasNoData = true;
                    break;
                case Netdb.HOST_NOT_FOUND:
                    break;
                case Netdb.TRY_AGAIN when ((HEADER*)answer)->rcode == ArpaNameser.ns_r_servfail:
                    hasFailed = true;
                    break;
                default:
                    goesOn = false;
                    break;
            }

            goesOn &= (statp->options & RES_DNSRCH) != 0;
        }

        if ((dots > 0 || !isSearched || (statp->options & RES_NOTLDQUERY) == 0) && !isTried && !hasRoot)
        {
            int length = res_nquerydomain(statp, dname, null, rr_class, type, answer, anslen);
            if (length > 0)
            {
                return length;
            }
        }

        if (firstError != -1)
        {
            SetHostError(statp, firstError);
        }
        else if (hasNoData)
        {
            SetHostError(statp, Netdb.NO_DATA);
        }
        else if (hasFailed)
        {
            SetHostError(statp, Netdb.TRY_AGAIN);
        }

        return -1;
    }

    /// <summary>Sends a question and waits for the answer: its length, or -1 with errno set: EINVAL, ESRCH without servers, ETIMEDOUT, ECONNREFUSED.</summary>
    public static int res_nsend(__res_state* statp, byte* msg, int msglen, byte* answer, int anslen)
    {
        if (anslen < ArpaNameser.NS_HFIXEDSZ)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        return statp->nscount == 0 ? (int)CallResult.Fail(ESRCH) : new ResolverExchange(statp, msg, msglen, answer, anslen).Run();
    }

    /// <summary>Writes a name into a message: how many bytes it takes, or -1.</summary>
    public static int dn_comp(CString exp_dn, byte* comp_dn, int length, byte** dnptrs, byte** lastdnptr) =>
        ArpaNameser.ns_name_compress(exp_dn, comp_dn, (ulong)Math.Max(length, 0), dnptrs, lastdnptr);

    /// <summary>Takes a name out of a message as a text, which is empty for the root: how many bytes it has there, or -1.</summary>
    public static int dn_expand(byte* msg, byte* eomorig, byte* comp_dn, sbyte* exp_dn, int length)
    {
        int used = ArpaNameser.ns_name_uncompress(msg, eomorig, comp_dn, exp_dn, (ulong)Math.Max(length, 0));
        if (used > 0 && *exp_dn == '.')
        {
            *exp_dn = 0;
        }

        return used;
    }

    /// <summary>How many bytes a name has in a message, or -1.</summary>
    public static int dn_skipname(byte* ptr, byte* eom) => DomainName.Skip(ptr, eom);

    /// <summary>The name of a type of records, or its number.</summary>
    public static sbyte* p_type(int type)
    {
        ReadOnlySpan<byte> name = type switch
        {
            1 => "A"u8,
            2 => "NS"u8,
            3 => "MD"u8,
            4 => "MF"u8,
            5 => "CNAME"u8,
            6 => "SOA"u8,
            7 => "MB"u8,
            8 => "MG"u8,
            9 => "MR"u8,
            10 => "NULL"u8,
            11 => "WKS"u8,
            12 => "PTR"u8,
            13 => "HINFO"u8,
            14 => "MINFO"u8,
            15 => "MX"u8,
            16 => "TXT"u8,
            17 => "RP"u8,
            18 => "AFSDB"u8,
            19 => "X25"u8,
            20 => "ISDN"u8,
            21 => "RT"u8,
            22 => "NSAP"u8,
            23 => "NSAP-PTR"u8,
            24 => "SIG"u8,
            25 => "KEY"u8,
            26 => "PX"u8,
            27 => "GPOS"u8,
            28 => "AAAA"u8,
            29 => "LOC"u8,
            30 => "NXT"u8,
            31 => "EID"u8,
            32 => "NIMLOC"u8,
            33 => "SRV"u8,
            34 => "ATMA"u8,
            35 => "NAPTR"u8,
            36 => "KX"u8,
            37 => "CERT"u8,
            38 => "A6"u8,
            39 => "DNAME"u8,
            40 => "SINK"u8,
            41 => "OPT"u8,
            42 => "APL"u8,
            43 => "DS"u8,
            44 => "SSHFP"u8,
            45 => "IPSECKEY"u8,
            46 => "RRSIG"u8,
            47 => "NSEC"u8,
            48 => "DNSKEY"u8,
            49 => "DHCID"u8,
            50 => "NSEC3"u8,
            51 => "NSEC3PARAM"u8,
            52 => "TLSA"u8,
            53 => "SMIMEA"u8,
            55 => "HIP"u8,
            56 => "NINFO"u8,
            57 => "RKEY"u8,
            58 => "TALINK"u8,
            59 => "CDS"u8,
            60 => "CDNSKEY"u8,
            61 => "OPENPGPKEY"u8,
            62 => "CSYNC"u8,
            99 => "SPF"u8,
            100 => "UINFO"u8,
            101 => "UID"u8,
            102 => "GID"u8,
            103 => "UNSPEC"u8,
            104 => "NID"u8,
            105 => "L32"u8,
            106 => "L64"u8,
            107 => "LP"u8,
            108 => "EUI48"u8,
            109 => "EUI64"u8,
            249 => "TKEY"u8,
            250 => "TSIG"u8,
            251 => "IXFR"u8,
            252 => "AXFR"u8,
            253 => "MAILB"u8,
            254 => "MAILA"u8,
            255 => "ANY"u8,
            256 => "URI"u8,
            257 => "CAA"u8,
            258 => "AVC"u8,
            32768 => "TA"u8,
            32769 => "DLV"u8,
            _ => default,
        };
        return name.IsEmpty ? Number(type) : name.ToPointer();
    }

    /// <summary>The name of a class of records, or its number.</summary>
    public static sbyte* p_class(int rr_class) => rr_class switch
    {
        ArpaNameser.ns_c_in => "IN"u8.ToPointer(),
        ArpaNameser.ns_c_chaos => "CHAOS"u8.ToPointer(),
        ArpaNameser.ns_c_hs => "HS"u8.ToPointer(),
        ArpaNameser.ns_c_none => "NONE"u8.ToPointer(),
        ArpaNameser.ns_c_any => "ANY"u8.ToPointer(),
        _ => Number(rr_class),
    };

    [ThreadStatic]
    private static sbyte* t_number;

    private static sbyte* Number(int number)
    {
        if (t_number == null)
        {
            t_number = StaticStorage.Allocate<sbyte>(20);
        }

        Stdio.sprintf(t_number, "%d"u8, number);
        return t_number;
    }

    private static __res_state* Ready()
    {
        __res_state* state = __res_state();
        if ((state->options & RES_INIT) == 0)
        {
            res_ninit(state);
        }

        return state;
    }

    private static void SetHostError(__res_state* state, int error)
    {
        state->res_h_errno = error;
        Netdb.h_errno = error;
    }
}
