namespace CSockTranslate.Runtime.Mathematics;

/// <summary>What becomes of a number without its sign where it is cut off.</summary>
internal enum MagnitudeRounding
{
    /// <summary>To the nearest, halves to even.</summary>
    Nearest,

    /// <summary>To the next larger one.</summary>
    Up,

    /// <summary>To the next smaller one.</summary>
    Down,
}
