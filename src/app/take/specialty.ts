/** As the catalogue calls the one specialty whose programs it holds. */
export const SPECIALTY = 'internal-medicine';
