namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The parameters of a binary floating type (C11 §5.2.4.2.2).</summary>
/// <param name="Precision">Bits of the significand, the leading one included.</param>
/// <param name="LowestExponent">The power of two that the smallest subnormal number is.</param>
/// <param name="SmallestNormal">The smallest normal number.</param>
/// <param name="Largest">The largest finite number.</param>
internal readonly record struct FloatFormat(int Precision, int LowestExponent, double SmallestNormal, double Largest)
{
    /// <summary>The least power of two that is too large.</summary>
    public int HighestExponent => 3 - LowestExponent - Precision;

    /// <summary>IEEE 754 binary32.</summary>
    public static FloatFormat Single => new(24, -149, 1.17549435082228750797e-38, float.MaxValue);

    /// <summary>IEEE 754 binary64.</summary>
    public static FloatFormat Double => new(53, -1074, 2.22507385850720138309e-308, double.MaxValue);
}
