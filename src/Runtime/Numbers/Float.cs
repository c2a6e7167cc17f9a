namespace CSockTranslate.Runtime;

/// <summary><c>float.h</c> (C11 §5.2.4.2.2). <c>long double</c> has the precision of <c>double</c> in translated programs.</summary>
public static class Float
{
    /// <summary>The base of the exponent.</summary>
    public const int FLT_RADIX = 2;

    /// <summary>Rounding is to nearest.</summary>
    public const int FLT_ROUNDS = 1;

    /// <summary>Operations have the precision of their type.</summary>
    public const int FLT_EVAL_METHOD = 0;

    /// <summary>Decimal digits that keep any value of the widest type.</summary>
    public const int DECIMAL_DIG = 17;

    /// <summary>Bits of the significand of a <c>float</c>.</summary>
    public const int FLT_MANT_DIG = 24;

    /// <summary>Decimal digits that survive of a <c>float</c>.</summary>
    public const int FLT_DIG = 6;

    /// <summary>Decimal digits that keep any value of a <c>float</c>.</summary>
    public const int FLT_DECIMAL_DIG = 9;

    /// <summary>The least binary exponent, plus one, of a <c>float</c>.</summary>
    public const int FLT_MIN_EXP = -125;

    /// <summary>The least decimal exponent of a <c>float</c>.</summary>
    public const int FLT_MIN_10_EXP = -37;

    /// <summary>The greatest binary exponent, plus one, of a <c>float</c>.</summary>
    public const int FLT_MAX_EXP = 128;

    /// <summary>The greatest decimal exponent of a <c>float</c>.</summary>
    public const int FLT_MAX_10_EXP = 38;

    /// <summary>The largest value of a <c>float</c>.</summary>
    public const float FLT_MAX = 3.40282346638528859812e+38F;

    /// <summary>The distance of 1 to the next value of a <c>float</c>.</summary>
    public const float FLT_EPSILON = 1.19209289550781250000e-7F;

    /// <summary>The smallest normal value of a <c>float</c>.</summary>
    public const float FLT_MIN = 1.17549435082228750797e-38F;

    /// <summary>The smallest value of a <c>float</c>.</summary>
    public const float FLT_TRUE_MIN = 1.40129846432481707092e-45F;

    /// <summary>A <c>float</c> has subnormal values.</summary>
    public const int FLT_HAS_SUBNORM = 1;

    /// <summary>Bits of the significand of a <c>double</c>.</summary>
    public const int DBL_MANT_DIG = 53;

    /// <summary>Decimal digits that survive of a <c>double</c>.</summary>
    public const int DBL_DIG = 15;

    /// <summary>Decimal digits that keep any value of a <c>double</c>.</summary>
    public const int DBL_DECIMAL_DIG = 17;

    /// <summary>The least binary exponent, plus one, of a <c>double</c>.</summary>
    public const int DBL_MIN_EXP = -1021;

    /// <summary>The least decimal exponent of a <c>double</c>.</summary>
    public const int DBL_MIN_10_EXP = -307;

    /// <summary>The greatest binary exponent, plus one, of a <c>double</c>.</summary>
    public const int DBL_MAX_EXP = 1024;

    /// <summary>The greatest decimal exponent of a <c>double</c>.</summary>
    public const int DBL_MAX_10_EXP = 308;

    /// <summary>The largest value of a <c>double</c>.</summary>
    public const double DBL_MAX = 1.79769313486231570815e+308;

    /// <summary>The distance of 1 to the next value of a <c>double</c>.</summary>
    public const double DBL_EPSILON = 2.22044604925031308085e-16;

    /// <summary>The smallest normal value of a <c>double</c>.</summary>
    public const double DBL_MIN = 2.22507385850720138309e-308;

    /// <summary>The smallest value of a <c>double</c>.</summary>
    public const double DBL_TRUE_MIN = 4.94065645841246544177e-324;

    /// <summary>A <c>double</c> has subnormal values.</summary>
    public const int DBL_HAS_SUBNORM = 1;

    /// <summary>Bits of the significand of a <c>long double</c>.</summary>
    public const int LDBL_MANT_DIG = 53;

    /// <summary>Decimal digits that survive of a <c>long double</c>.</summary>
    public const int LDBL_DIG = 15;

    /// <summary>Decimal digits that keep any value of a <c>long double</c>.</summary>
    public const int LDBL_DECIMAL_DIG = 17;

    /// <summary>The least binary exponent, plus one, of a <c>long double</c>.</summary>
    public const int LDBL_MIN_EXP = -1021;

    /// <summary>The least decimal exponent of a <c>long double</c>.</summary>
    public const int LDBL_MIN_10_EXP = -307;

    /// <summary>The greatest binary exponent, plus one, of a <c>long double</c>.</summary>
    public const int LDBL_MAX_EXP = 1024;

    /// <summary>The greatest decimal exponent of a <c>long double</c>.</summary>
    public const int LDBL_MAX_10_EXP = 308;

    /// <summary>The largest value of a <c>long double</c>.</summary>
    public const double LDBL_MAX = 1.79769313486231570815e+308;

    /// <summary>The distance of 1 to the next value of a <c>long double</c>.</summary>
    public const double LDBL_EPSILON = 2.22044604925031308085e-16;

    /// <summary>The smallest normal value of a <c>long double</c>.</summary>
    public const double LDBL_MIN = 2.22507385850720138309e-308;

    /// <summary>The smallest value of a <c>long double</c>.</summary>
    public const double LDBL_TRUE_MIN = 4.94065645841246544177e-324;

    /// <summary>A <c>long double</c> has subnormal values.</summary>
    public const int LDBL_HAS_SUBNORM = 1;
}
