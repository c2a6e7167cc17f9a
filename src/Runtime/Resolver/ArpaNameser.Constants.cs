namespace CSockTranslate.Runtime;

/// <summary>Constants of <c>arpa/nameser.h</c> (RFC 1035 and what followed).</summary>
public static unsafe partial class ArpaNameser
{
    // Sizes and limits.
    public const int NS_PACKETSZ = 512;
    public const int NS_MAXDNAME = 1025;
    public const int NS_MAXMSG = 65535;
    public const int NS_MAXCDNAME = 255;
    public const int NS_MAXLABEL = 63;
    public const int NS_HFIXEDSZ = 12;
    public const int NS_QFIXEDSZ = 4;
    public const int NS_RRFIXEDSZ = 10;
    public const int NS_INT32SZ = 4;
    public const int NS_INT16SZ = 2;
    public const int NS_INT8SZ = 1;
    public const int NS_INADDRSZ = 4;
    public const int NS_IN6ADDRSZ = 16;
    public const int NS_CMPRSFLGS = 0xc0;
    public const int NS_DEFAULTPORT = 53;
    public const uint NS_OPT_DNSSEC_OK = 0x8000;
    public const int NS_OPT_NSID = 3;

    // Sections.
    public const int ns_s_qd = 0;
    public const int ns_s_zn = 0;
    public const int ns_s_an = 1;
    public const int ns_s_pr = 1;
    public const int ns_s_ns = 2;
    public const int ns_s_ud = 2;
    public const int ns_s_ar = 3;
    public const int ns_s_max = 4;

    // Flags.
    public const int ns_f_qr = 0;
    public const int ns_f_opcode = 1;
    public const int ns_f_aa = 2;
    public const int ns_f_tc = 3;
    public const int ns_f_rd = 4;
    public const int ns_f_ra = 5;
    public const int ns_f_z = 6;
    public const int ns_f_ad = 7;
    public const int ns_f_cd = 8;
    public const int ns_f_rcode = 9;
    public const int ns_f_max = 10;

    // Operations.
    public const int ns_o_query = 0;
    public const int ns_o_iquery = 1;
    public const int ns_o_status = 2;
    public const int ns_o_notify = 4;
    public const int ns_o_update = 5;
    public const int ns_o_max = 6;

    // Results.
    public const int ns_r_noerror = 0;
    public const int ns_r_formerr = 1;
    public const int ns_r_servfail = 2;
    public const int ns_r_nxdomain = 3;
    public const int ns_r_notimpl = 4;
    public const int ns_r_refused = 5;
    public const int ns_r_yxdomain = 6;
    public const int ns_r_yxrrset = 7;
    public const int ns_r_nxrrset = 8;
    public const int ns_r_notauth = 9;
    public const int ns_r_notzone = 10;
    public const int ns_r_max = 11;
    public const int ns_r_badvers = 16;
    public const int ns_r_badsig = 16;
    public const int ns_r_badkey = 17;
    public const int ns_r_badtime = 18;

    // Updates.
    public const int ns_uop_delete = 0;
    public const int ns_uop_add = 1;
    public const int ns_uop_max = 2;

    // Types.
    public const int ns_t_invalid = 0;
    public const int ns_t_a = 1;
    public const int ns_t_ns = 2;
    public const int ns_t_md = 3;
    public const int ns_t_mf = 4;
    public const int ns_t_cname = 5;
    public const int ns_t_soa = 6;
    public const int ns_t_mb = 7;
    public const int ns_t_mg = 8;
    public const int ns_t_mr = 9;
    public const int ns_t_null = 10;
    public const int ns_t_wks = 11;
    public const int ns_t_ptr = 12;
    public const int ns_t_hinfo = 13;
    public const int ns_t_minfo = 14;
    public const int ns_t_mx = 15;
    public const int ns_t_txt = 16;
    public const int ns_t_rp = 17;
    public const int ns_t_afsdb = 18;
    public const int ns_t_x25 = 19;
    public const int ns_t_isdn = 20;
    public const int ns_t_rt = 21;
    public const int ns_t_nsap = 22;
    public const int ns_t_nsap_ptr = 23;
    public const int ns_t_sig = 24;
    public const int ns_t_key = 25;
    public const int ns_t_px = 26;
    public const int ns_t_gpos = 27;
    public const int ns_t_aaaa = 28;
    public const int ns_t_loc = 29;
    public const int ns_t_nxt = 30;
    public const int ns_t_eid = 31;
    public const int ns_t_nimloc = 32;
    public const int ns_t_srv = 33;
    public const int ns_t_atma = 34;
    public const int ns_t_naptr = 35;
    public const int ns_t_kx = 36;
    public const int ns_t_cert = 37;
    public const int ns_t_a6 = 38;
    public const int ns_t_dname = 39;
    public const int ns_t_sink = 40;
    public const int ns_t_opt = 41;
    public const int ns_t_apl = 42;
    public const int ns_t_ds = 43;
    public const int ns_t_sshfp = 44;
    public const int ns_t_ipseckey = 45;
    public const int ns_t_rrsig = 46;
    public const int ns_t_nsec = 47;
    public const int ns_t_dnskey = 48;
    public const int ns_t_dhcid = 49;
    public const int ns_t_nsec3 = 50;
    public const int ns_t_nsec3param = 51;
    public const int ns_t_tlsa = 52;
    public const int ns_t_smimea = 53;
    public const int ns_t_hip = 55;
    public const int ns_t_ninfo = 56;
    public const int ns_t_rkey = 57;
    public const int ns_t_talink = 58;
    public const int ns_t_cds = 59;
    public const int ns_t_cdnskey = 60;
    public const int ns_t_openpgpkey = 61;
    public const int ns_t_csync = 62;
    public const int ns_t_spf = 99;
    public const int ns_t_uinfo = 100;
    public const int ns_t_uid = 101;
    public const int ns_t_gid = 102;
    public const int ns_t_unspec = 103;
    public const int ns_t_nid = 104;
    public const int ns_t_l32 = 105;
    public const int ns_t_l64 = 106;
    public const int ns_t_lp = 107;
    public const int ns_t_eui48 = 108;
    public const int ns_t_eui64 = 109;
    public const int ns_t_tkey = 249;
    public const int ns_t_tsig = 250;
    public const int ns_t_ixfr = 251;
    public const int ns_t_axfr = 252;
    public const int ns_t_mailb = 253;
    public const int ns_t_maila = 254;
    public const int ns_t_any = 255;
    public const int ns_t_uri = 256;
    public const int ns_t_caa = 257;
    public const int ns_t_avc = 258;
    public const int ns_t_ta = 32768;
    public const int ns_t_dlv = 32769;
    public const int ns_t_max = 65536;

    // Classes.
    public const int ns_c_invalid = 0;
    public const int ns_c_in = 1;
    public const int ns_c_2 = 2;
    public const int ns_c_chaos = 3;
    public const int ns_c_hs = 4;
    public const int ns_c_none = 254;
    public const int ns_c_any = 255;
    public const int ns_c_max = 65536;

    // Certificates.
    public const int cert_t_pkix = 1;
    public const int cert_t_spki = 2;
    public const int cert_t_pgp = 3;
    public const int cert_t_url = 253;
    public const int cert_t_oid = 254;
}
