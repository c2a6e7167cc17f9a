namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetUdp
{
    // Options.
    public const int UDP_CORK = 1;
    public const int UDP_ENCAP = 100;
    public const int UDP_NO_CHECK6_TX = 101;
    public const int UDP_NO_CHECK6_RX = 102;
    public const int UDP_SEGMENT = 103;
    public const int UDP_GRO = 104;
    public const int SOL_UDP = 17;

    // Kinds of encapsulation.
    public const int UDP_ENCAP_ESPINUDP_NON_IKE = 1;
    public const int UDP_ENCAP_ESPINUDP = 2;
    public const int UDP_ENCAP_L2TPINUDP = 3;
    public const int UDP_ENCAP_GTP0 = 4;
    public const int UDP_ENCAP_GTP1U = 5;
}
