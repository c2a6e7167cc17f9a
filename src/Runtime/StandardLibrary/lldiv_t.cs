namespace CSockTranslate.Runtime;

/// <summary>What <c>lldiv</c> returns (C11 §7.22).</summary>
public struct lldiv_t
{
    /// <summary>The quotient.</summary>
    public long quot;

    /// <summary>The remainder.</summary>
    public long rem;
}
