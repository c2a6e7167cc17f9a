namespace CSockTranslate.Runtime;

/// <summary>How a locale writes numbers (C11 §7.11); 96 bytes.</summary>
public unsafe struct lconv
{
    /// <summary>The decimal point.</summary>
    public sbyte* decimal_point;

    /// <summary>What separates groups of digits.</summary>
    public sbyte* thousands_sep;

    /// <summary>Sizes of groups of digits.</summary>
    public sbyte* grouping;

    /// <summary>The international currency symbol.</summary>
    public sbyte* int_curr_symbol;

    /// <summary>The local currency symbol.</summary>
    public sbyte* currency_symbol;

    /// <summary>The decimal point of amounts of money.</summary>
    public sbyte* mon_decimal_point;

    /// <summary>What separates groups of digits in amounts of money.</summary>
    public sbyte* mon_thousands_sep;

    /// <summary>Sizes of groups of digits in amounts of money.</summary>
    public sbyte* mon_grouping;

    /// <summary>The sign of positive amounts of money.</summary>
    public sbyte* positive_sign;

    /// <summary>The sign of negative amounts of money.</summary>
    public sbyte* negative_sign;

    /// <summary>Digits behind the point, internationally.</summary>
    public sbyte int_frac_digits;

    /// <summary>Digits behind the point.</summary>
    public sbyte frac_digits;

    /// <summary>Whether the symbol stands before a positive amount.</summary>
    public sbyte p_cs_precedes;

    /// <summary>Whether a space separates the symbol from a positive amount.</summary>
    public sbyte p_sep_by_space;

    /// <summary>Whether the symbol stands before a negative amount.</summary>
    public sbyte n_cs_precedes;

    /// <summary>Whether a space separates the symbol from a negative amount.</summary>
    public sbyte n_sep_by_space;

    /// <summary>Where the sign of a positive amount stands.</summary>
    public sbyte p_sign_posn;

    /// <summary>Where the sign of a negative amount stands.</summary>
    public sbyte n_sign_posn;

    /// <summary>Whether the symbol stands before a positive amount, internationally.</summary>
    public sbyte int_p_cs_precedes;

    /// <summary>Whether a space separates the symbol from a positive amount, internationally.</summary>
    public sbyte int_p_sep_by_space;

    /// <summary>Whether the symbol stands before a negative amount, internationally.</summary>
    public sbyte int_n_cs_precedes;

    /// <summary>Whether a space separates the symbol from a negative amount, internationally.</summary>
    public sbyte int_n_sep_by_space;

    /// <summary>Where the sign of a positive amount stands, internationally.</summary>
    public sbyte int_p_sign_posn;

    /// <summary>Where the sign of a negative amount stands, internationally.</summary>
    public sbyte int_n_sign_posn;
}
