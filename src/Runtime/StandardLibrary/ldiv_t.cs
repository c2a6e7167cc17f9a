namespace CSockTranslate.Runtime;

/// <summary>What <c>ldiv</c> returns (C11 §7.22).</summary>
public struct ldiv_t
{
    /// <summary>The quotient.</summary>
    public long quot;

    /// <summary>The remainder.</summary>
    public long rem;
}
