namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Langinfo
{
    // The names of days.
    public const int ABDAY_1 = 131072;
    public const int ABDAY_2 = 131073;
    public const int ABDAY_3 = 131074;
    public const int ABDAY_4 = 131075;
    public const int ABDAY_5 = 131076;
    public const int ABDAY_6 = 131077;
    public const int ABDAY_7 = 131078;
    public const int DAY_1 = 131079;
    public const int DAY_2 = 131080;
    public const int DAY_3 = 131081;
    public const int DAY_4 = 131082;
    public const int DAY_5 = 131083;
    public const int DAY_6 = 131084;
    public const int DAY_7 = 131085;

    // The names of months.
    public const int ABMON_1 = 131086;
    public const int ABMON_2 = 131087;
    public const int ABMON_3 = 131088;
    public const int ABMON_4 = 131089;
    public const int ABMON_5 = 131090;
    public const int ABMON_6 = 131091;
    public const int ABMON_7 = 131092;
    public const int ABMON_8 = 131093;
    public const int ABMON_9 = 131094;
    public const int ABMON_10 = 131095;
    public const int ABMON_11 = 131096;
    public const int ABMON_12 = 131097;
    public const int MON_1 = 131098;
    public const int MON_2 = 131099;
    public const int MON_3 = 131100;
    public const int MON_4 = 131101;
    public const int MON_5 = 131102;
    public const int MON_6 = 131103;
    public const int MON_7 = 131104;
    public const int MON_8 = 131105;
    public const int MON_9 = 131106;
    public const int MON_10 = 131107;
    public const int MON_11 = 131108;
    public const int MON_12 = 131109;

    // How times are written.
    public const int AM_STR = 131110;
    public const int PM_STR = 131111;
    public const int D_T_FMT = 131112;
    public const int D_FMT = 131113;
    public const int T_FMT = 131114;
    public const int T_FMT_AMPM = 131115;
    public const int ERA = 131116;
    public const int ERA_D_FMT = 131118;
    public const int ALT_DIGITS = 131119;
    public const int ERA_D_T_FMT = 131120;
    public const int ERA_T_FMT = 131121;

    // Characters, numbers, money, answers.
    public const int CODESET = 14;
    public const int RADIXCHAR = 65536;
    public const int THOUSEP = 65537;
    public const int CRNCYSTR = 262159;
    public const int YESEXPR = 327680;
    public const int NOEXPR = 327681;
    public const int YESSTR = 327682;
    public const int NOSTR = 327683;
}
