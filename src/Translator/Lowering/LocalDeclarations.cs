using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Collects what is declared inside of a function but lives in the class in C#: types and variables with static storage duration.</summary>
internal sealed class LocalDeclarations : BoundTreeWalker
{
    private readonly List<Symbol> _types = [];
    private readonly List<BoundDeclarator> _staticVariables = [];

    private LocalDeclarations()
    {
    }

    /// <summary>The structures, unions and enumerations, in order.</summary>
    public IReadOnlyList<Symbol> Types => _types;

    /// <summary>The static variables with their initialisers, in order.</summary>
    public IReadOnlyList<BoundDeclarator> StaticVariables => _staticVariables;

    /// <summary>Looks through a function's body.</summary>
    public static LocalDeclarations Find(BoundBlock body)
    {
        LocalDeclarations declarations = new();
        declarations.Visit(body);
        return declarations;
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is BoundDeclaration declaration)
        {
            _types.AddRange(declaration.DeclaredTypes);
            _staticVariables.AddRange(declaration.Declarators.Where(declarator =>
                declarator.Symbol is VariableSymbol { Duration: not StorageDuration.Automatic, Linkage: Linkage.None }));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;
}
