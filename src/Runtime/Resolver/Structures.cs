using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The head of a message (BIND, arpa/nameser_compat.h); the numbers are in network byte order; 12 bytes.</summary>
public struct HEADER
{
    private ushort _id;
    private ushort _bits;
    private ushort _qdcount;
    private ushort _ancount;
    private ushort _nscount;
    private ushort _arcount;

    /// <summary>The message's number.</summary>
    public int id
    {
        readonly get => _id;
        set => _id = (ushort)value;
    }

    /// <summary>Whether the server is to ask others.</summary>
    public int rd
    {
        readonly get => Get(0, 1);
        set => Set(0, 1, value);
    }

    /// <summary>Whether the message was cut.</summary>
    public int tc
    {
        readonly get => Get(1, 1);
        set => Set(1, 1, value);
    }

    /// <summary>Whether the server is the one that knows.</summary>
    public int aa
    {
        readonly get => Get(2, 1);
        set => Set(2, 1, value);
    }

    /// <summary>What is wanted.</summary>
    public int opcode
    {
        readonly get => Get(3, 4);
        set => Set(3, 4, value);
    }

    /// <summary>Whether this is a response.</summary>
    public int qr
    {
        readonly get => Get(7, 1);
        set => Set(7, 1, value);
    }

    /// <summary>The result.</summary>
    public int rcode
    {
        readonly get => Get(8, 4);
        set => Set(8, 4, value);
    }

    /// <summary>Whether signatures need not be checked.</summary>
    public int cd
    {
        readonly get => Get(12, 1);
        set => Set(12, 1, value);
    }

    /// <summary>Whether signatures were checked.</summary>
    public int ad
    {
        readonly get => Get(13, 1);
        set => Set(13, 1, value);
    }

    /// <summary>Zero.</summary>
    public int unused
    {
        readonly get => Get(14, 1);
        set => Set(14, 1, value);
    }

    /// <summary>Whether the server asks others.</summary>
    public int ra
    {
        readonly get => Get(15, 1);
        set => Set(15, 1, value);
    }

    /// <summary>How many questions there are.</summary>
    public int qdcount
    {
        readonly get => _qdcount;
        set => _qdcount = (ushort)value;
    }

    /// <summary>How many answers there are.</summary>
    public int ancount
    {
        readonly get => _ancount;
        set => _ancount = (ushort)value;
    }

    /// <summary>How many name servers there are.</summary>
    public int nscount
    {
        readonly get => _nscount;
        set => _nscount = (ushort)value;
    }

    /// <summary>How many further records there are.</summary>
    public int arcount
    {
        readonly get => _arcount;
        set => _arcount = (ushort)value;
    }

    private readonly int Get(int first, int width) => (_bits >> first) & ((1 << width) - 1);

    private void Set(int first, int width, int value)
    {
        int mask = ((1 << width) - 1) << first;
        _bits = (ushort)((_bits & ~mask) | ((value << first) & mask));
    }
}

/// <summary>An address and which bits of it count (BIND, resolv.h); 8 bytes.</summary>
public struct __res_sort
{
    /// <summary>The address.</summary>
    public in_addr addr;

    /// <summary>The bits.</summary>
    public uint mask;
}

/// <summary>How names are looked up (BIND, resolv.h) in glibc's layout; 568 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 568)]
public unsafe struct __res_state
{
    /// <summary>How long to wait for an answer at first, in seconds.</summary>
    public int retrans;

    /// <summary>How often to ask.</summary>
    public int retry;

    /// <summary>RES_*.</summary>
    public ulong options;

    /// <summary>How many servers there are.</summary>
    public int nscount;

    /// <summary>The servers' addresses: three <see cref="sockaddr_in"/>.</summary>
    public fixed uint nsaddr_list[12];

    /// <summary>The number of the last message.</summary>
    public ushort id;

    /// <summary>The domains in which names are looked for; null behind the last one.</summary>
    public fixed ulong dnsrch[7];

    /// <summary>The texts of the domains.</summary>
    public fixed sbyte defdname[256];

    /// <summary>RES_PRF_*.</summary>
    public ulong pfcode;

    private uint _bits;

    /// <summary>The order of addresses: ten <see cref="__res_sort"/>.</summary>
    public fixed uint sort_list[20];

    /// <summary>Not used.</summary>
    public void* __glibc_unused_qhook;

    /// <summary>Not used.</summary>
    public void* __glibc_unused_rhook;

    /// <summary>Why the last name was not found.</summary>
    public int res_h_errno;

    /// <summary>The connection to a server.</summary>
    public int _vcsock;

    /// <summary>Flags.</summary>
    public uint _flags;

    /// <summary>How many periods make a name one that is tried as it is at first.</summary>
    public int ndots
    {
        readonly get => (int)(_bits & 0xf);
        set => _bits = (_bits & ~0xfu) | ((uint)value & 0xf);
    }

    /// <summary>How many elements <see cref="sort_list"/> has.</summary>
    public int nsort
    {
        readonly get => (int)((_bits >> 4) & 0xf);
        set => _bits = (_bits & ~0xf0u) | (((uint)value & 0xf) << 4);
    }

    /// <summary>Whether servers by IPv6 can't be reached.</summary>
    public int ipv6_unavail
    {
        readonly get => (int)((_bits >> 8) & 1);
        set => _bits = (_bits & ~0x100u) | (((uint)value & 1) << 8);
    }

    /// <summary>Not used.</summary>
    public int unused
    {
        readonly get => (int)(_bits >> 9);
        set => _bits = (_bits & 0x1ff) | ((uint)value << 9);
    }
}
