namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class ArpaTelnet
{
    // Commands.
    public const int IAC = 255;
    public const int DONT = 254;
    public const int DO = 253;
    public const int WONT = 252;
    public const int WILL = 251;
    public const int SB = 250;
    public const int GA = 249;
    public const int EL = 248;
    public const int EC = 247;
    public const int AYT = 246;
    public const int AO = 245;
    public const int IP = 244;
    public const int BREAK = 243;
    public const int DM = 242;
    public const int NOP = 241;
    public const int SE = 240;
    public const int EOR = 239;
    public const int ABORT = 238;
    public const int SUSP = 237;
    public const int xEOF = 236;
    public const int SYNCH = 242;

    // Options.
    public const int TELOPT_BINARY = 0;
    public const int TELOPT_ECHO = 1;
    public const int TELOPT_RCP = 2;
    public const int TELOPT_SGA = 3;
    public const int TELOPT_NAMS = 4;
    public const int TELOPT_STATUS = 5;
    public const int TELOPT_TM = 6;
    public const int TELOPT_RCTE = 7;
    public const int TELOPT_NAOL = 8;
    public const int TELOPT_NAOP = 9;
    public const int TELOPT_NAOCRD = 10;
    public const int TELOPT_NAOHTS = 11;
    public const int TELOPT_NAOHTD = 12;
    public const int TELOPT_NAOFFD = 13;
    public const int TELOPT_NAOVTS = 14;
    public const int TELOPT_NAOVTD = 15;
    public const int TELOPT_NAOLFD = 16;
    public const int TELOPT_XASCII = 17;
    public const int TELOPT_LOGOUT = 18;
    public const int TELOPT_BM = 19;
    public const int TELOPT_DET = 20;
    public const int TELOPT_SUPDUP = 21;
    public const int TELOPT_SUPDUPOUTPUT = 22;
    public const int TELOPT_SNDLOC = 23;
    public const int TELOPT_TTYPE = 24;
    public const int TELOPT_EOR = 25;
    public const int TELOPT_TUID = 26;
    public const int TELOPT_OUTMRK = 27;
    public const int TELOPT_TTYLOC = 28;
    public const int TELOPT_3270REGIME = 29;
    public const int TELOPT_X3PAD = 30;
    public const int TELOPT_NAWS = 31;
    public const int TELOPT_TSPEED = 32;
    public const int TELOPT_LFLOW = 33;
    public const int TELOPT_LINEMODE = 34;
    public const int TELOPT_XDISPLOC = 35;
    public const int TELOPT_OLD_ENVIRON = 36;
    public const int TELOPT_AUTHENTICATION = 37;
    public const int TELOPT_ENCRYPT = 38;
    public const int TELOPT_NEW_ENVIRON = 39;
    public const int TELOPT_EXOPL = 255;
    public const int NTELOPTS = 40;

    // Qualifiers of suboptions.
    public const int TELQUAL_IS = 0;
    public const int TELQUAL_SEND = 1;
    public const int TELQUAL_INFO = 2;
    public const int TELQUAL_REPLY = 2;
    public const int TELQUAL_NAME = 3;

    // Flow control.
    public const int LFLOW_OFF = 0;
    public const int LFLOW_ON = 1;
    public const int LFLOW_RESTART_ANY = 2;
    public const int LFLOW_RESTART_XON = 3;

    // Line mode.
    public const int LM_MODE = 1;
    public const int LM_FORWARDMASK = 2;
    public const int LM_SLC = 3;
    public const int MODE_EDIT = 1;
    public const int MODE_TRAPSIG = 2;
    public const int MODE_ACK = 4;
    public const int MODE_SOFT_TAB = 8;
    public const int MODE_LIT_ECHO = 16;
    public const int MODE_MASK = 31;
    public const int MODE_FLOW = 256;
    public const int MODE_ECHO = 512;
    public const int MODE_INBIN = 1024;
    public const int MODE_OUTBIN = 2048;
    public const int MODE_FORCE = 4096;
    public const int SLC_SYNCH = 1;
    public const int SLC_BRK = 2;
    public const int SLC_IP = 3;
    public const int SLC_AO = 4;
    public const int SLC_AYT = 5;
    public const int SLC_EOR = 6;
    public const int SLC_ABORT = 7;
    public const int SLC_EOF = 8;
    public const int SLC_SUSP = 9;
    public const int SLC_EC = 10;
    public const int SLC_EL = 11;
    public const int SLC_EW = 12;
    public const int SLC_RP = 13;
    public const int SLC_LNEXT = 14;
    public const int SLC_XON = 15;
    public const int SLC_XOFF = 16;
    public const int SLC_FORW1 = 17;
    public const int SLC_FORW2 = 18;
    public const int NSLC = 18;
    public const int SLC_NOSUPPORT = 0;
    public const int SLC_CANTCHANGE = 1;
    public const int SLC_VARIABLE = 2;
    public const int SLC_DEFAULT = 3;
    public const int SLC_LEVELBITS = 3;
    public const int SLC_FUNC = 0;
    public const int SLC_FLAGS = 1;
    public const int SLC_VALUE = 2;
    public const int SLC_ACK = 128;
    public const int SLC_FLUSHIN = 64;
    public const int SLC_FLUSHOUT = 32;

    // Environment.
    public const int OLD_ENV_VAR = 1;
    public const int OLD_ENV_VALUE = 0;
    public const int NEW_ENV_VAR = 0;
    public const int NEW_ENV_VALUE = 1;
    public const int ENV_ESC = 2;
    public const int ENV_USERVAR = 3;

    // Authentication and encryption.
    public const int AUTH_WHO_CLIENT = 0;
    public const int AUTH_WHO_SERVER = 1;
    public const int AUTH_WHO_MASK = 1;
    public const int AUTH_HOW_ONE_WAY = 0;
    public const int AUTH_HOW_MUTUAL = 2;
    public const int AUTH_HOW_MASK = 2;
    public const int AUTHTYPE_NULL = 0;
    public const int AUTHTYPE_KERBEROS_V4 = 1;
    public const int AUTHTYPE_KERBEROS_V5 = 2;
    public const int AUTHTYPE_SPX = 3;
    public const int AUTHTYPE_MINK = 4;
    public const int AUTHTYPE_CNT = 5;
    public const int AUTHTYPE_TEST = 99;
    public const int ENCRYPT_IS = 0;
    public const int ENCRYPT_SUPPORT = 1;
    public const int ENCRYPT_REPLY = 2;
    public const int ENCRYPT_START = 3;
    public const int ENCRYPT_END = 4;
    public const int ENCRYPT_REQSTART = 5;
    public const int ENCRYPT_REQEND = 6;
    public const int ENCRYPT_ENC_KEYID = 7;
    public const int ENCRYPT_DEC_KEYID = 8;
    public const int ENCRYPT_CNT = 9;
    public const int ENCTYPE_ANY = 0;
    public const int ENCTYPE_DES_CFB64 = 1;
    public const int ENCTYPE_DES_OFB64 = 2;
    public const int ENCTYPE_CNT = 3;
}
