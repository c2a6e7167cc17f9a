using static CSockTranslate.Runtime.Fenv;

namespace CSockTranslate.Runtime.Mathematics;

/// <summary>The direction of rounding that <c>fesetround</c> has set, which conversions between numbers and text follow as well (C11 §F.5).</summary>
internal static class RoundingDirection
{
    // Most programs never set one, and then this is all that is looked at.
    private static volatile bool s_isSet;

    /// <summary>Takes note that a thread may have set another direction than the usual one.</summary>
    internal static void NoteChange() => s_isSet = true;

    /// <summary>What becomes of numbers of a sign where they are cut off.</summary>
    internal static MagnitudeRounding Of(bool isNegative) => !s_isSet ? MagnitudeRounding.Nearest : fegetround() switch
    {
        FE_UPWARD => isNegative ? MagnitudeRounding.Down : MagnitudeRounding.Up,
        FE_DOWNWARD => isNegative ? MagnitudeRounding.Up : MagnitudeRounding.Down,
        FE_TOWARDZERO => MagnitudeRounding.Down,
        _ => MagnitudeRounding.Nearest,
    };
}
