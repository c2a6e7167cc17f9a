using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The head of a TCP segment (RFC 9293), with the names of BSD and of Linux; numbers are in network byte order; 20 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 20)]
public struct tcphdr
{
    /// <summary>The sender's port.</summary>
    [FieldOffset(0)]
    public ushort th_sport;

    /// <summary>The receiver's port.</summary>
    [FieldOffset(2)]
    public ushort th_dport;

    /// <summary>The number of the first byte.</summary>
    [FieldOffset(4)]
    public uint th_seq;

    /// <summary>The number of the next byte that is expected.</summary>
    [FieldOffset(8)]
    public uint th_ack;

    [FieldOffset(12)]
    private byte _bits;

    /// <summary>TH_*.</summary>
    [FieldOffset(13)]
    public byte th_flags;

    /// <summary>How much may be sent.</summary>
    [FieldOffset(14)]
    public ushort th_win;

    /// <summary>The checksum.</summary>
    [FieldOffset(16)]
    public ushort th_sum;

    /// <summary>Where the urgent data end.</summary>
    [FieldOffset(18)]
    public ushort th_urp;

    /// <summary>The sender's port.</summary>
    [FieldOffset(0)]
    public ushort source;

    /// <summary>The receiver's port.</summary>
    [FieldOffset(2)]
    public ushort dest;

    /// <summary>The number of the first byte.</summary>
    [FieldOffset(4)]
    public uint seq;

    /// <summary>The number of the next byte that is expected.</summary>
    [FieldOffset(8)]
    public uint ack_seq;

    [FieldOffset(12)]
    private ushort _bits2;

    /// <summary>How much may be sent.</summary>
    [FieldOffset(14)]
    public ushort window;

    /// <summary>The checksum.</summary>
    [FieldOffset(16)]
    public ushort check;

    /// <summary>Where the urgent data end.</summary>
    [FieldOffset(18)]
    public ushort urg_ptr;

    /// <summary>Not used.</summary>
    public int th_x2
    {
        readonly get => _bits & 0xf;
        set => _bits = (byte)((_bits & ~0xf) | (value & 0xf));
    }

    /// <summary>The head's length in units of four bytes.</summary>
    public int th_off
    {
        readonly get => (_bits >> 4) & 0xf;
        set => _bits = (byte)((_bits & ~0xf0) | ((value & 0xf) << 4));
    }

    /// <summary>Not used.</summary>
    public int res1
    {
        readonly get => _bits2 & 0xf;
        set => _bits2 = (ushort)((_bits2 & ~0xf) | (value & 0xf));
    }

    /// <summary>The head's length in units of four bytes.</summary>
    public int doff
    {
        readonly get => (_bits2 >> 4) & 0xf;
        set => _bits2 = (ushort)((_bits2 & ~0xf0) | ((value & 0xf) << 4));
    }

    /// <summary>No more data follow.</summary>
    public int fin
    {
        readonly get => (_bits2 >> 8) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x100) | ((value & 0x1) << 8));
    }

    /// <summary>The connection begins.</summary>
    public int syn
    {
        readonly get => (_bits2 >> 9) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x200) | ((value & 0x1) << 9));
    }

    /// <summary>The connection is reset.</summary>
    public int rst
    {
        readonly get => (_bits2 >> 10) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x400) | ((value & 0x1) << 10));
    }

    /// <summary>The data should be handed on at once.</summary>
    public int psh
    {
        readonly get => (_bits2 >> 11) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x800) | ((value & 0x1) << 11));
    }

    /// <summary>The acknowledgement number counts.</summary>
    public int ack
    {
        readonly get => (_bits2 >> 12) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x1000) | ((value & 0x1) << 12));
    }

    /// <summary>The urgent pointer counts.</summary>
    public int urg
    {
        readonly get => (_bits2 >> 13) & 0x1;
        set => _bits2 = (ushort)((_bits2 & ~0x2000) | ((value & 0x1) << 13));
    }

    /// <summary>Not used.</summary>
    public int res2
    {
        readonly get => (_bits2 >> 14) & 0x3;
        set => _bits2 = (ushort)((_bits2 & ~0xc000) | ((value & 0x3) << 14));
    }
}

/// <summary>The value of TCP_INFO (tcp(7)); 104 bytes.</summary>
public struct tcp_info
{
    /// <summary>The state of the connection, TCP_ESTABLISHED and its kin.</summary>
    public byte tcpi_state;

    /// <summary>The state of congestion avoidance, TCP_CA_*.</summary>
    public byte tcpi_ca_state;

    /// <summary>How often the oldest data were sent again.</summary>
    public byte tcpi_retransmits;

    /// <summary>How many probes are unanswered.</summary>
    public byte tcpi_probes;

    /// <summary>How often the time until the next try was doubled.</summary>
    public byte tcpi_backoff;

    /// <summary>TCPI_OPT_*.</summary>
    public byte tcpi_options;

    private byte _bits;

    /// <summary>The time until data are sent again, in microseconds.</summary>
    public uint tcpi_rto;

    /// <summary>The time until data are acknowledged, in microseconds.</summary>
    public uint tcpi_ato;

    /// <summary>The largest segment to send.</summary>
    public uint tcpi_snd_mss;

    /// <summary>The largest segment to receive.</summary>
    public uint tcpi_rcv_mss;

    /// <summary>How many segments are not acknowledged; of a listening socket: how many connections wait.</summary>
    public uint tcpi_unacked;

    /// <summary>How many segments are acknowledged selectively; of a listening socket: its backlog.</summary>
    public uint tcpi_sacked;

    /// <summary>How many segments are lost.</summary>
    public uint tcpi_lost;

    /// <summary>How many segments are sent again.</summary>
    public uint tcpi_retrans;

    /// <summary>Not used any more.</summary>
    public uint tcpi_fackets;

    /// <summary>The time since data were sent, in milliseconds.</summary>
    public uint tcpi_last_data_sent;

    /// <summary>Not remembered.</summary>
    public uint tcpi_last_ack_sent;

    /// <summary>The time since data came, in milliseconds.</summary>
    public uint tcpi_last_data_recv;

    /// <summary>The time since an acknowledgement came, in milliseconds.</summary>
    public uint tcpi_last_ack_recv;

    /// <summary>The largest packet on the way.</summary>
    public uint tcpi_pmtu;

    /// <summary>The limit of the window for receiving.</summary>
    public uint tcpi_rcv_ssthresh;

    /// <summary>The round trip, in microseconds.</summary>
    public uint tcpi_rtt;

    /// <summary>How much it varies, in microseconds.</summary>
    public uint tcpi_rttvar;

    /// <summary>The threshold of slow start.</summary>
    public uint tcpi_snd_ssthresh;

    /// <summary>The congestion window in segments.</summary>
    public uint tcpi_snd_cwnd;

    /// <summary>The largest segment that was told to the peer.</summary>
    public uint tcpi_advmss;

    /// <summary>How far segments may overtake each other.</summary>
    public uint tcpi_reordering;

    /// <summary>The receiver's estimate of the round trip.</summary>
    public uint tcpi_rcv_rtt;

    /// <summary>The receiver's estimate of the space it needs.</summary>
    public uint tcpi_rcv_space;

    /// <summary>How many segments were ever sent again.</summary>
    public uint tcpi_total_retrans;

    /// <summary>The scale of the window for sending.</summary>
    public int tcpi_snd_wscale
    {
        readonly get => _bits & 0xf;
        set => _bits = (byte)((_bits & ~0xf) | (value & 0xf));
    }

    /// <summary>The scale of the window for receiving.</summary>
    public int tcpi_rcv_wscale
    {
        readonly get => (_bits >> 4) & 0xf;
        set => _bits = (byte)((_bits & ~0xf0) | ((value & 0xf) << 4));
    }
}

/// <summary>The value of TCP_MD5SIG (tcp(7)); 216 bytes.</summary>
public unsafe struct tcp_md5sig
{
    /// <summary>The peer's address.</summary>
    public sockaddr_storage tcpm_addr;

    /// <summary>TCP_MD5SIG_FLAG_*.</summary>
    public byte tcpm_flags;

    /// <summary>The length of the address's prefix.</summary>
    public byte tcpm_prefixlen;

    /// <summary>The length of the key; 0 removes it.</summary>
    public ushort tcpm_keylen;

    /// <summary>Not used.</summary>
    public uint __tcpm_pad;

    /// <summary>The key.</summary>
    public fixed byte tcpm_key[80];
}
