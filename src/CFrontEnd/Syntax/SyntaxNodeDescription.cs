using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>What a node is, said in a word, the tokens that matter and its children: what <see cref="SyntaxDumper"/> writes.</summary>
internal sealed class SyntaxNodeDescription
{
    private readonly List<(string? Label, SyntaxNode Node)> _children = [];
    private readonly string _kind;
    private string _detail = "";

    private SyntaxNodeDescription(string kind)
    {
        _kind = kind;
    }

    /// <summary>The children in order; a label tells which part a child is where that isn't clear.</summary>
    public IReadOnlyList<(string? Label, SyntaxNode Node)> Children => _children;

    /// <summary>Describes a node.</summary>
    public static SyntaxNodeDescription Of(SyntaxNode node) => node switch
    {
        ExpressionSyntax expression => OfExpression(expression),
        StatementSyntax statement => OfStatement(statement),
        ExternalDeclarationSyntax declaration => OfExternalDeclaration(declaration),
        DeclaratorSyntax declarator => OfDeclarator(declarator),
        TypeSpecifierSyntax specifier => OfTypeSpecifier(specifier),
        _ => OfPart(node),
    };

    /// <summary>Kind and detail.</summary>
    public override string ToString() => _kind + _detail;

    private static SyntaxNodeDescription OfExpression(ExpressionSyntax expression) => expression switch
    {
        IdentifierExpressionSyntax node => Of("Identifier").With(node.Identifier),
        ConstantExpressionSyntax node => Of("Constant").With(node.Token),
        StringLiteralExpressionSyntax node => Of("String").With(node.Parts),
        ParenthesizedExpressionSyntax node => Of("Parenthesized").Add(node.Expression),
        SubscriptExpressionSyntax node => Of("Subscript").Add(node.Array).Add(node.Index),
        CallExpressionSyntax node => Of("Call").Add(node.Callee).Add(node.Arguments),
        MemberAccessExpressionSyntax node => Of("Member").With(node.IsArrow ? "->" : ".").With(node.Member).Add(node.Receiver),
        PostfixExpressionSyntax node => Of("Postfix").With(node.Operator).Add(node.Operand),
        UnaryExpressionSyntax node => Of("Unary").With(node.Operator).Add(node.Operand),
        SizeofExpressionSyntax node => Of("Sizeof").With(node.Keyword).Add(node.Operand),
        SizeofTypeExpressionSyntax node => Of("SizeofType").With(node.Keyword).Add(node.Type),
        CastExpressionSyntax node => Of("Cast").Add(node.Type).Add(node.Operand),
        BinaryExpressionSyntax node => Of("Binary").With(node.Operator).Add(node.Left).Add(node.Right),
        ConditionalExpressionSyntax node => Of("Conditional").Add(node.Condition).Add(node.WhenTrue, "true").Add(node.WhenFalse, "false"),
        AssignmentExpressionSyntax node => Of("Assignment").With(node.Operator).Add(node.Target).Add(node.Value),
        CommaExpressionSyntax node => Of("Comma").Add(node.Left).Add(node.Right),
        CompoundLiteralExpressionSyntax node => Of("CompoundLiteral").Add(node.Type).Add(node.Initializer),
        GenericSelectionSyntax node => Of("Generic").Add(node.Controlling).Add(node.Associations),
        StatementExpressionSyntax node => Of("StatementExpression").Add(node.Body),
        LabelAddressExpressionSyntax node => Of("LabelAddress").With(node.Label),
        VaArgExpressionSyntax node => Of("VaArg").Add(node.List).Add(node.Type),
        OffsetofExpressionSyntax node => Of("Offsetof").Add(node.Type).Add(node.Designators),
        TypesCompatibleExpressionSyntax node => Of("TypesCompatible").Add(node.Left).Add(node.Right),
        ChooseExpressionSyntax node => Of("Choose").Add(node.Condition).Add(node.WhenTrue).Add(node.WhenFalse),
        ErrorExpressionSyntax => Of("Error"),
        _ => throw Unknown(expression),
    };

    private static SyntaxNodeDescription OfStatement(StatementSyntax statement) => statement switch
    {
        CompoundStatementSyntax node => Of("Block").Add(node.Statements),
        DeclarationStatementSyntax node => Of(node.Declaration),
        LocalLabelDeclarationSyntax node => Of("LocalLabels").With(node.Labels),
        ExpressionStatementSyntax { Expression: null } => Of("Empty"),
        ExpressionStatementSyntax node => Of("Expression").Add(node.Expression),
        LabeledStatementSyntax node => Of("Label").With(node.Label).Add(node.Statement),
        CaseStatementSyntax node => Of("Case").Add(node.Value).Add(node.LastValue, "last").Add(node.Statement),
        DefaultStatementSyntax node => Of("Default").Add(node.Statement),
        IfStatementSyntax node => Of("If").Add(node.Condition).Add(node.WhenTrue).Add(node.WhenFalse, "else"),
        SwitchStatementSyntax node => Of("Switch").Add(node.Value).Add(node.Body),
        WhileStatementSyntax node => Of("While").Add(node.Condition).Add(node.Body),
        DoStatementSyntax node => Of("Do").Add(node.Body).Add(node.Condition),
        ForStatementSyntax node => Of("For")
            .Add(node.Initializer, "initializer").Add(node.Condition, "condition").Add(node.Step, "step").Add(node.Body),
        GotoStatementSyntax node => Of("Goto").With(node.Label),
        ComputedGotoStatementSyntax node => Of("ComputedGoto").Add(node.Target),
        ContinueStatementSyntax => Of("Continue"),
        BreakStatementSyntax => Of("Break"),
        ReturnStatementSyntax node => Of("Return").Add(node.Value),
        AsmStatementSyntax node => Of("Asm").With(node.IsEmpty ? "empty" : "code").Add(node.Outputs).Add(node.Inputs),
        ErrorStatementSyntax => Of("Error"),
        _ => throw Unknown(statement),
    };

    private static SyntaxNodeDescription OfExternalDeclaration(ExternalDeclarationSyntax declaration) => declaration switch
    {
        FunctionDefinitionSyntax node => Of("Function")
            .Add(node.Specifiers).Add(node.Declarator).Add(node.ParameterDeclarations).Add(node.Body),
        DeclarationSyntax node => Of("Declaration").Add(node.Specifiers).Add(node.Declarators),
        HeaderPrototypeSyntax node => OfExternalDeclaration(node.Declaration),
        StaticAssertSyntax node => Of("StaticAssert").Add(node.Condition).Add(node.Message),
        EmptyDeclarationSyntax => Of("Empty"),
        AsmDeclarationSyntax => Of("Asm"),
        ErrorDeclarationSyntax => Of("Error"),
        _ => throw Unknown(declaration),
    };

    private static SyntaxNodeDescription OfDeclarator(DeclaratorSyntax declarator) => declarator switch
    {
        NameDeclaratorSyntax { Name: null } => Of("Unnamed"),
        NameDeclaratorSyntax node => Of("Name").With(node.Name!),
        ParenthesizedDeclaratorSyntax node => Of("Parenthesized").Add(node.Inner),
        PointerDeclaratorSyntax node => Of("Pointer").With(node.Qualifiers).Add(node.Inner),
        ArrayDeclaratorSyntax node => Of("Array")
            .With(node.IsStatic ? "static" : "").With(node.Qualifiers).With(node.IsStar ? "*" : "").Add(node.Inner).Add(node.Size),
        FunctionDeclaratorSyntax { Parameters: null } node => Of("Function").With("()").With(node.Identifiers).Add(node.Inner),
        FunctionDeclaratorSyntax node => Of("Function").With(node.IsVariadic ? "..." : "").Add(node.Inner).Add(node.Parameters),
        _ => throw Unknown(declarator),
    };

    private static SyntaxNodeDescription OfTypeSpecifier(TypeSpecifierSyntax specifier) => specifier switch
    {
        KeywordTypeSpecifierSyntax node => Of(node.Keyword.Text),
        TypedefNameSpecifierSyntax node => Of("Typedef").With(node.Name),
        RecordSpecifierSyntax node => Of(node.Keyword.Text)
            .With(node.Tag).With(node.Members is null ? "" : "{}").Add(node.Attributes).Add(node.Members ?? []),
        EnumSpecifierSyntax node => Of("enum")
            .With(node.Tag).With(node.Enumerators is null ? "" : "{}").Add(node.Attributes).Add(node.Enumerators ?? []),
        TypeofSpecifierSyntax node => Of("typeof").Add(node.Expression).Add(node.Type),
        AtomicTypeSpecifierSyntax node => Of("_Atomic").Add(node.Type),
        ErrorTypeSpecifierSyntax => Of("Error"),
        _ => throw Unknown(specifier),
    };

    private static SyntaxNodeDescription OfPart(SyntaxNode part) => part switch
    {
        TranslationUnitSyntax node => Of("Unit").Add(node.Declarations),
        InitDeclaratorSyntax { Initializer: null, Attributes.Count: 0, AssemblerName: null } node => Of(node.Declarator),
        InitDeclaratorSyntax node => Of("Init")
            .Add(node.Declarator).Add(node.AssemblerName, "asm").Add(node.Attributes).Add(node.Initializer),
        DeclarationSpecifiersSyntax node => Of("Specifiers")
            .With(node.StorageClasses).With(node.FunctionSpecifiers).With(node.Qualifiers)
            .Add(node.Alignments).Add(node.Attributes).Add(node.TypeSpecifiers),
        MemberDeclarationSyntax node => Of("Members").Add(node.Specifiers).Add(node.Declarators),
        MemberDeclaratorSyntax { Declarator: not null, Width: null, Attributes.Count: 0 } node => Of(node.Declarator),
        MemberDeclaratorSyntax node => Of("Member").Add(node.Declarator).Add(node.Width, "width").Add(node.Attributes),
        EnumeratorSyntax node => Of("Enumerator").With(node.Name).Add(node.Value),
        AlignmentSpecifierSyntax node => Of("_Alignas").Add(node.Type).Add(node.Expression),
        AsmOperandSyntax node => Of("Operand").With(node.Name).Add(node.Constraint).Add(node.Expression),
        AttributeSyntax node => Of("Attribute").With(node.Name).Add(node.Arguments),
        TypeNameSyntax node => Of("Type").Add(node.Specifiers).Add(node.Declarator),
        ParameterSyntax node => Of("Parameter").Add(node.Specifiers).Add(node.Declarator),
        GenericAssociationSyntax node => Of(node.Type is null ? "Default" : "Association").Add(node.Type).Add(node.Expression),
        ExpressionInitializerSyntax node => Of(node.Expression),
        BraceInitializerSyntax node => Of("Braces").Add(node.Items),
        InitializerItemSyntax { Designators.Count: 0 } node => Of(node.Initializer),
        InitializerItemSyntax node => Of("Item").Add(node.Designators).Add(node.Initializer),
        MemberDesignatorSyntax node => Of("." + node.Member.Text),
        IndexDesignatorSyntax node => Of("[]").Add(node.Index).Add(node.LastIndex, "last"),
        _ => throw Unknown(part),
    };

    private static SyntaxNodeDescription Of(string kind) => new(kind);

    private static ArgumentException Unknown(SyntaxNode node) => new($"{node.GetType().Name} has no description.", nameof(node));

    private SyntaxNodeDescription With(string text)
    {
        _detail += text.Length == 0 ? "" : " " + text;
        return this;
    }

    private SyntaxNodeDescription With(Token? token) => token is null ? this : With(token.ToString());

    private SyntaxNodeDescription With(IEnumerable<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            With(token);
        }

        return this;
    }

    private SyntaxNodeDescription Add(SyntaxNode? child, string? label = null)
    {
        if (child is not null)
        {
            _children.Add((label, child));
        }

        return this;
    }

    private SyntaxNodeDescription Add(IEnumerable<SyntaxNode> children)
    {
        foreach (SyntaxNode child in children)
        {
            Add(child);
        }

        return this;
    }
}
